using CustomerTiering.Customers;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using NodaTime;
using NodaTime.Calendars;

namespace CustomerTiering.Tests.Sales;

public class SalesLedgerTests
{
    private static readonly LocalDate Day = new(2026, 3, 31);

    [Fact]
    public void Several_currencies_are_refused_with_the_lines_of_each()
    {
        OrderLine[] lines = [Line(1), Line(2, "CNY"), Line(3, "USD"), Line(4, "CNY")];
        var refused = Should.Throw<MixedCurrencyException>(() => SalesLedger.Of(lines));
        refused.Counts.ShouldBe([new CurrencyCount(Currency.None, 1), new CurrencyCount(Currency.Of("CNY"), 2), new CurrencyCount(Currency.Of("USD"), 1)]);
        refused.Message.ShouldBe("Lines are in several currencies: none 1, CNY 2, USD 1");
    }

    [Fact]
    public void With_rates_every_line_is_converted_and_what_cannot_be_is_still_refused()
    {
        var rates = ExchangeRates.Into(Currency.Of("CNY"), [new(Currency.Of("USD"), 7.123m), new(Currency.Of("JPY"), 0.0481m)]);
        var ledger = Build(rates, Line(10, "USD") with { Cost = LineCost.Of(1) }, Line(100, "JPY"), Line(5, "CNY")).Match(built => built.Ledger, mixed => throw new MixedCurrencyException(mixed.Counts));
        ledger.Currency.ShouldBe(Currency.Of("CNY"));
        var totals = ledger.Total(SalesWindow.Everything);
        (totals.RevenueOf(0).Value, totals.CostOf(0).Value).ShouldBe((71.23m + 4.81m + 5m, 7.123m));
        Build(rates, Line(10, "USD"), Line(1, "EUR")).ShouldBeOfType<SalesLedgerOutcome.MixedCurrencies>().Counts.Select(count => count.Currency.Code).ShouldBe(["CNY", "EUR"]);
    }

    [Fact]
    public void Rates_are_positive_into_a_stated_currency_and_given_before_the_first_line()
    {
        Should.Throw<ArgumentException>(() => ExchangeRates.Into(Currency.None, []));
        Should.Throw<ArgumentException>(() => ExchangeRates.Into(Currency.Of("CNY"), [new(Currency.Of("USD"), 0m)]));
        var builder = new SalesLedgerBuilder();
        builder.Add(Line(1));
        Should.Throw<InvalidOperationException>(() => builder.Convert(ExchangeRates.None));
    }

    [Theory]
    [InlineData("0.0000005", "0", 1)]
    [InlineData("0.0000015", "0.000002", 1)]
    [InlineData("0.0000025", "0.000002", 1)]
    [InlineData("-0.0000015", "-0.000002", 1)]
    [InlineData("1.2345670", "1.234567", 0)]
    public void Finer_amounts_are_rounded_half_to_even_and_counted(string amount, string kept, int rounded)
    {
        var ledger = SalesLedger.Of([Line(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture))]);
        ledger.Total(SalesWindow.Everything).RevenueOf(0).ToString().ShouldBe(kept);
        ledger.RoundedValues.ShouldBe(rounded);
    }

    [Fact]
    public void A_refused_line_leaves_nothing_behind()
    {
        var builder = new SalesLedgerBuilder();
        Should.Throw<ArgumentOutOfRangeException>(() => builder.Add(Line(0.0000001m) with { Quantity = 1e20m }));
        Should.Throw<ArgumentOutOfRangeException>(() => builder.Add(Line(9_223_372_036_855m)));
        Should.Throw<ArgumentOutOfRangeException>(() => builder.Add(Line(1) with { Cost = LineCost.Of(-9_223_372_036_855m) }));
        Should.Throw<ArgumentOutOfRangeException>(() => builder.Add(Line(1) with { Day = new LocalDate(Era.BeforeCommon, 5, 1, 1) }));
        Should.Throw<ArgumentException>(() => builder.Add(Line(1) with { Customer = CustomerId.None }));
        (builder.Count, builder.RoundedValues).ShouldBe((0, 0));
        var ledger = builder.Build().ShouldBeOfType<SalesLedgerOutcome.Built>().Ledger;
        (ledger.Count, ledger.Customers.Count, ledger.Span.IsEmpty).ShouldBe((0, 0, true));

        var summer = new SalesSummer(SalesWindow.Everything);
        Should.Throw<ArgumentOutOfRangeException>(() => summer.Add(Line(0.0000001m) with { Cost = LineCost.Of(1e20m) }));
        Should.Throw<ArgumentOutOfRangeException>(() => summer.Add(Line(1) with { Recorded = new LocalDate(Era.BeforeCommon, 5, 1, 1) }));
        (summer.Count, summer.RoundedValues, summer.Customers).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void An_amount_that_conversion_makes_too_large_is_refused_like_any_other()
    {
        var builder = new SalesLedgerBuilder().Convert(ExchangeRates.Into(Currency.Of("CNY"), [new(Currency.Of("USD"), 1e20m)]));
        Should.Throw<ArgumentOutOfRangeException>(() => builder.Add(Line(9_000_000_000_000m, "USD")));
        Should.Throw<ArgumentOutOfRangeException>(() => builder.Add(Line(-decimal.MaxValue, "USD")));
        builder.Count.ShouldBe(0);
    }

    [Fact]
    public void Sums_beyond_64_bits_are_exact()
    {
        const decimal Largest = 9_223_372_036_854m;
        var ledger = SalesLedger.Of(Enumerable.Repeat(Line(Largest) with { Cost = LineCost.Of(-Largest) }, 1000).Append(Line(0.000001m)));
        var totals = ledger.Total(SalesWindow.Everything);
        totals.RevenueOf(0).Value.ShouldBe((Largest * 1000) + 0.000001m);
        totals.CostOf(0).Value.ShouldBe(-Largest * 1000);
    }

    [Fact]
    public void The_largest_ledger_amount_fits_to_the_last_whole_unit()
    {
        LedgerAmount.TryFrom(9_223_372_036_854m, out var most, out _).ShouldBeTrue();
        most.Value.ShouldBe(9_223_372_036_854m);
        LedgerAmount.TryFrom(9_223_372_036_854.000001m, out _, out _).ShouldBeFalse();
    }

    private static OrderLine Line(decimal amount, string currency = "") => new(new CustomerId("c"), Day, amount)
    {
        Currency = currency.Length == 0 ? Currency.None : Currency.Of(currency),
    };

    private static SalesLedgerOutcome Build(ExchangeRates rates, params OrderLine[] lines)
    {
        var builder = new SalesLedgerBuilder().Convert(rates);
        foreach (var line in lines)
        {
            builder.Add(line);
        }

        return builder.Build();
    }
}

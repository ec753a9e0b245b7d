using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Policies;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Tests.Measures;

public class ParetoFactsTests
{
    [Fact]
    public void A_book_that_follows_the_rule_is_said_to()
    {
        // Two of ten bring 80 of 100.
        var reading = ParetoFacts.Of([40, 40, .. Enumerable.Repeat((Int128)2, 4), .. Enumerable.Repeat((Int128)3, 4)]).Read(ParetoRule.EightyTwenty);
        reading.Verdict.ShouldBe(ParetoVerdict.Holds);
        reading.PartFor.ShouldBe(0.2);
        reading.Say(CultureInfo.GetCultureInfo("en-GB")).ShouldBe("Here 20.0% of buyers (2 of 10) bring 80% of the base; the 80/20 rule holds. The first 20% (2) bring 80.0%.");
        reading.Say(CultureInfo.GetCultureInfo("zh-Hans")).ShouldContain("法则成立");
    }

    [Fact]
    public void One_customer_with_nearly_everything_is_more_concentrated_than_the_rule()
    {
        var reading = ParetoFacts.Of([1000, .. Enumerable.Repeat((Int128)1, 99)]).Read(ParetoRule.EightyTwenty);
        reading.Verdict.ShouldBe(ParetoVerdict.MoreConcentrated);
        reading.Say(CultureInfo.GetCultureInfo("en")).ShouldContain("1.0% of buyers (1 of 100) bring 80%");
    }

    [Fact]
    public void The_30_70_reading_is_held_against_its_own_numbers()
    {
        var reading = ParetoFacts.Of([.. Enumerable.Range(1, 10).Select(i => (Int128)i)]).Read(ParetoRule.ThirtySeventy);
        (reading.TopCustomers, reading.CustomersFor, reading.Verdict).ShouldBe((3, 5, ParetoVerdict.LessConcentrated));
        reading.TopShare.ShouldBe(27 / 55.0);
    }

    [Fact]
    public void Without_buyers_there_are_no_ratios_and_the_sentence_says_why()
    {
        var facts = ParetoFacts.Of([0, -5]);
        (facts.Customers, facts.Buyers, facts.NetNegatives).ShouldBe((2, 0, 1));
        new[] { facts.Gini, facts.Hoover, facts.Kolkata, facts.Theil, facts.ShareOfTop(Proportion.OfPercent(20)) }.ShouldAllBe(ratio => double.IsNaN(ratio));
        facts.Read(ParetoRule.EightyTwenty).Say(CultureInfo.InvariantCulture).ShouldBe("No customer has positive net purchases, so the 80/20 rule says nothing here.");
        facts.LineOf(Proportion.OfPercent(80)).Say(CultureInfo.GetCultureInfo("zh")).ShouldContain("80%");
    }

    [Fact]
    public void Sums_of_a_window_count_those_with_a_line_in_it()
    {
        var ledger = SalesLedger.Of(
        [
            new OrderLine(new CustomerId("buyer"), new LocalDate(2024, 3, 1), 12.5m),
            new OrderLine(new CustomerId("returner"), new LocalDate(2024, 3, 2), -2m),
            new OrderLine(new CustomerId("earlier"), new LocalDate(2023, 3, 1), 99m),
        ]);
        var facts = ParetoFacts.Of(ledger.Total(SalesWindow.Over(DayRange.Inclusive(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)))));
        (facts.Customers, facts.Buyers, facts.NetNegatives).ShouldBe((2, 1, 1));
        (facts.Net.Value, facts.Base.Value).ShouldBe((10.5m, 12.5m));
    }

    [Fact]
    public void Nets_beyond_64_bits_are_ranked_and_added_exactly()
    {
        var great = (Int128)long.MaxValue * 1000;
        var facts = ParetoFacts.Of([5, great, great + 1, long.MaxValue, -great]);
        facts.SumOfFirst(1).Micros.ShouldBe(great + 1);
        facts.SumOfFirst(2).Micros.ShouldBe(great + great + 1);
        facts.Base.Micros.ShouldBe(great + great + 6 + long.MaxValue);
        facts.CustomersFor(Proportion.All).ShouldBe(4);
    }

    [Fact]
    public void Eighty_percent_to_the_last_millionth_is_enough_and_one_less_is_not()
    {
        ParetoFacts.Of([8, 2]).CustomersFor(Proportion.OfPercent(80)).ShouldBe(1);
        ParetoFacts.Of([7_999_999_999_999, 2_000_000_000_001]).CustomersFor(Proportion.OfPercent(80)).ShouldBe(2);
        ParetoFacts.Of([8_000_000_000_000, 2_000_000_000_000]).CustomersFor(Proportion.OfPercent(80)).ShouldBe(1);
    }
}

using System.Globalization;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Tiering.Running;

/// <summary>Whether lines were kept does not matter to a decision over the window they were added up for.</summary>
public sealed class SummedLaws
{
    [Property(MaxTest = 150)]
    public void A_decision_over_sums_is_the_decision_over_the_ledger(int seed)
    {
        var random = new Random(seed);
        var drawn = new AnyBook(random);
        var policy = AnyPolicy.Draw(random);
        var bookOf = drawn.Draw();
        var lines = drawn.Lines(random.Next(0, 80));
        var window = new SalesWindow(drawn.Scope.Period, drawn.Scope.KnownOn);
        var (summer, second) = (new SalesSummer(window), new SalesSummer(window));
        foreach (var line in lines)
        {
            (random.Next(2) == 0 ? summer : second).Add(line);
        }

        summer.Merge(second);
        var book = bookOf(summer.Build());
        if (policy.ToJson().Contains("growth", StringComparison.Ordinal))
        {
            return;
        }

        var (one, other) = (policy.Decide(book, drawn.Scope), policy.Decide(bookOf(SalesLedger.Of(lines)), drawn.Scope));
        one.Lines.ShouldBe(other.Lines);
        one.Decisions.Select(decision => decision.Explain(CultureInfo.InvariantCulture)).ShouldBe(other.Decisions.Select(decision => decision.Explain(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Another_window_than_the_one_summed_is_refused_where_it_may_hold_other_lines()
    {
        var scope = TieringScope.TwelveMonthsTo(AnyBook.AsOf);
        var summer = new SalesSummer(new SalesWindow(scope.Period, scope.KnownOn));
        summer.Add(new OrderLine(SmallBooks.Id(1), AnyBook.AsOf, 1m));
        summer.Add(new OrderLine(SmallBooks.Id(2), AnyBook.AsOf.PlusDays(1), 2m));
        summer.Add(new OrderLine(SmallBooks.Id(3), AnyBook.AsOf.PlusMonths(-13), 4m));
        var book = CustomerTiering.Measures.Portfolio.Of(summer.Build());
        TieringPolicy.Abc.Decide(book, AnyBook.AsOf).NetRevenue.ShouldBe(1m);
        Should.Throw<InvalidOperationException>(() => TieringPolicy.Abc.Decide(book, AnyBook.AsOf.PlusDays(1)));
        Should.Throw<InvalidOperationException>(() => TieringPolicy.Abc.Decide(book, scope.AsKnownOn(AnyBook.AsOf)));
        Should.Throw<InvalidOperationException>(() => new RunningTiers(TieringPolicy.Abc, book, TieringScope.TwelveMonthsTo(new LocalDate(2026, 1, 31))));
    }
}

using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Demo.Tests.Truths;

/// <summary>Planted: an order and a return that change the first 10% of the first year only when they are recorded.</summary>
public sealed class LateFactsTests
{
    private static readonly DemoMarket Market = PlainSums.Market;

    [Theory]
    [InlineData("late-recorded-order", false, true)]
    [InlineData("late-recorded-return", true, false)]
    public void Outlet_crosses_the_limit_on_the_day_the_fact_is_recorded(string id, bool before, bool after)
    {
        var truth = Market.Truth(id);
        var outlet = truth.Customers.Single();
        var recorded = truth.Periods[0].LastDay;
        IsAmongFirstTenth(outlet, recorded.PlusDays(-1)).ShouldBe(before);
        IsAmongFirstTenth(outlet, recorded).ShouldBe(after);
        IsAmongFirstTenth(outlet, Market.Calendar.FirstYear.LastDay).ShouldBe(before);
        IsAmongFirstTenth(outlet, Market.AsOf).ShouldBe(after);
        Market.Calendar.SecondYear.Contains(recorded).ShouldBeTrue();
    }

    private static bool IsAmongFirstTenth(CustomerId outlet, LocalDate knownOn) => PlainSums.TraditionalFirstTenth(Market.Calendar.FirstYear, knownOn).Contains(outlet);
}

using CustomerTiering.Customers;

namespace CustomerTiering.Demo.Tests.Truths;

/// <summary>Planted: one wholesaler without profit, one outlet without potential, small outlets with much of it.</summary>
public sealed class CoreGateTests
{
    private static readonly DemoMarket Market = PlainSums.Market;
    private static readonly CustomerId[] FirstTenth = PlainSums.TraditionalFirstTenth(Market.Calendar.SecondYear, Market.AsOf);
    private static readonly Dictionary<CustomerId, decimal> Net = PlainSums.Net(Market.Calendar.SecondYear);

    [Fact]
    public void Wholesaler_passes_the_volume_test_and_alone_fails_the_profit_test()
    {
        var lines = Market.OrderLines.Where(line => Market.Calendar.SecondYear.Contains(line.Day)).ToLookup(line => line.Customer);
        var channel = PlainSums.TraditionalOn(Market.AsOf).SelectMany(outlet => lines[outlet.Id]).ToList();
        var pooled = PlainSums.Profit(channel) / channel.Sum(line => line.Amount);
        var failing = FirstTenth.Where(id => PlainSums.Profit(lines[id]) is var profit && (profit <= 0 || profit / Net[id] < pooled / 2)).ToList();
        failing.ShouldBe(Market.Truth("wholesaler-without-profit").Customers);
        (PlainSums.Profit(lines[failing[0]]) / Net[failing[0]]).ShouldBe(Market.Truth("wholesaler-without-profit").Figure("marginShare"), 0.001m);
        Array.IndexOf(FirstTenth, failing[0]).ShouldBeLessThan(20);
    }

    [Fact]
    public void One_outlet_of_core_size_alone_fails_the_potential_test()
    {
        var limit = Net[FirstTenth[^1]];
        FirstTenth.Where(id => Market.SuppliedMeasures[0].TryGet(id, out var potential) && potential < limit)
            .ShouldBe(Market.Truth("core-size-without-potential").Customers);
    }

    [Fact]
    public void Small_outlets_with_large_potential_are_small_and_alone_are_above_the_limit()
    {
        var truth = Market.Truth("hidden-potential");
        var limit = Net[FirstTenth[^1]];
        var outlets = PlainSums.TraditionalOn(Market.AsOf);
        var lowerHalf = outlets.OrderByDescending(outlet => Net.GetValueOrDefault(outlet.Id)).Skip(outlets.Length / 2).Select(outlet => outlet.Id).ToHashSet();
        var found = lowerHalf.Where(id => Market.SuppliedMeasures[0].TryGet(id, out var potential) && potential >= limit).Order().ToList();
        found.ShouldBe(truth.Customers);
        found.Count.ShouldBe((int)truth.Figure("outlets"));
    }
}

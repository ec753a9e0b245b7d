using CustomerTiering.Customers;

namespace CustomerTiering.Demo.Tests.Truths;

/// <summary>Planted: 60/20 in fresh supermarkets, near 80/20 in the other channels.</summary>
public sealed class ConcentrationTests
{
    private static readonly DemoMarket Market = PlainSums.Market;

    public static TheoryData<string, double, double> Channels { get; } = new()
    {
        { "fresh-supermarket", 0.56, 0.64 },
        { "modern-trade", 0.74, 0.84 },
        { "special-channel", 0.74, 0.84 },
        { "traditional-trade", 0.76, 0.84 },
    };

    [Theory]
    [MemberData(nameof(Channels))]
    public void First_fifth_of_a_channel_brings_its_planned_share(string channel, double least, double greatest)
    {
        foreach (var year in new[] { Market.Calendar.FirstYear, Market.Calendar.SecondYear })
        {
            var net = PlainSums.Net(year);
            var share = PlainSums.TopFifth(Market.Customers.Customers.Where(customer => customer.Channel == new ChannelId(channel)).Select(customer => net.GetValueOrDefault(customer.Id)));
            ((double)share).ShouldBeInRange(least, greatest);
        }

        ((double)Market.Truth("concentration").Figure(channel)).ShouldBeInRange(least, greatest);
    }

    [Fact]
    public void Modern_trade_is_as_concentrated_by_group()
    {
        var net = PlainSums.Net(Market.Calendar.SecondYear);
        var units = Market.Customers.Customers.Where(customer => customer.Channel == ChannelScheme.ModernTrade)
            .GroupBy(customer => customer.Group.IsNone ? customer.Id.Value : customer.Group.Value, StringComparer.Ordinal)
            .Select(unit => unit.Sum(customer => net.GetValueOrDefault(customer.Id)));
        PlainSums.TopFifth(units).ShouldBe(Market.Truth("concentration").Figure("modern-trade by group"), 0.04m);
    }

    [Fact]
    public void One_group_buys_most_outside_its_own_channel_and_one_has_none()
    {
        var net = PlainSums.Net(Market.Calendar.SecondYear);
        var truth = Market.Truth("groups-span-channels");
        var mostIn = truth.Groups.ToDictionary(
            group => group,
            group => Market.Customers.Customers.Where(customer => customer.Group == group).GroupBy(customer => customer.Channel).MaxBy(own => own.Sum(customer => net.GetValueOrDefault(customer.Id)))!.Key);
        Market.Customers.TryGetGroup(truth.Groups[0], out var without).ShouldBeTrue();
        without!.Channel.ShouldBe(ChannelId.None);
        mostIn[without.Id].ShouldBe(ChannelScheme.ModernTrade);
        Market.Customers.TryGetGroup(truth.Groups[1], out var stated).ShouldBeTrue();
        stated!.Channel.ShouldBe(ChannelScheme.SpecialChannel);
        mostIn[stated.Id].ShouldBe(ChannelScheme.TraditionalTrade);
    }
}

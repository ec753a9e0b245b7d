using CustomerTiering.Demo.Chance;
using FsCheck.Xunit;

namespace CustomerTiering.Demo.Tests.Chance;

/// <summary>Every kind of fact and every entity has a stream of its own.</summary>
public sealed class MarketStreamsTests
{
    [Property]
    public bool Asking_for_other_streams_in_between_changes_nothing(long seed, string[] others)
    {
        var alone = new MarketStreams(seed).Of("orders", "C-0001");
        var streams = new MarketStreams(seed);
        foreach (var other in others)
        {
            streams.Of(other ?? string.Empty, "C-0001").NextBits();
            streams.Of("orders", other ?? string.Empty).NextBits();
        }

        var among = streams.Of("orders", "C-0001");
        return Enumerable.Range(0, 20).All(_ => alone.NextBits() == among.NextBits());
    }

    [Fact]
    public void No_two_keys_are_equal_over_seeds_kinds_and_entities()
    {
        string[] kinds = ["outlets", "regions", "dates", "levels", "assortment", "orders", "returns", "corrections", "recording", "potential", "payment habits", "visits", "invoices", "complaints"];
        var keys = from seed in new long[] { 0, 1, 2, DemoMarket.DefaultSeed }
                   from kind in kinds
                   from outlet in Enumerable.Range(0, 1201)
                   select new MarketStreams(seed).Key(kind, outlet == 0 ? string.Empty : FormattableString.Invariant($"C-{outlet:0000}"));
        keys.Distinct().Count().ShouldBe(4 * kinds.Length * 1201);
    }

    [Fact]
    public void Kind_and_entity_do_not_run_together() =>
        new MarketStreams(1).Key("orders", "C-1").ShouldNotBe(new MarketStreams(1).Key("ordersC", "-1"));
}

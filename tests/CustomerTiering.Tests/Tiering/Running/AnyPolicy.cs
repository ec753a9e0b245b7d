using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Running;

/// <summary>Policies drawn from a random source that ask for everything a book has: every measure, line, tie rule and limit.</summary>
internal sealed class AnyPolicy(Random random)
{
    private static readonly string[] Measures =
        ["revenue", "profit", "margin", "growth", "orders", "returns", "recency", "potential", "overdue", "loyalty", "stock", "nobodyKnows"];

    private readonly TierScheme tiers = TierScheme.Of(new[] { "A", "B", "C", "D" }.Take(random.Next(2, 5)));

    public static TieringPolicy Draw(Random random)
    {
        while (true)
        {
            var drawn = random.Next(6) switch
            {
                0 => TieringPolicy.Abc,
                1 => TieringPolicy.ForDistributors,
                _ => TieringPolicy.Of(new AnyPolicy(random).Draft()).Match(valid => valid.Policy, _ => TieringPolicy.Abc),
            };
            if (drawn.Name is "drawn" || random.Next(4) == 0)
            {
                return drawn;
            }
        }
    }

    private TieringPolicyDraft Draft() => new()
    {
        Name = "drawn",
        Tiers = tiers,
        Choices = new TieringChoices
        {
            Ties = Pick<TieRule>(),
            Counts = Pick<CountRounding>(),
            MinimumPlaces = random.Next(0, 3),
            NonPositive = Pick<NonPositiveRule>(),
        },
        Channels = [.. new[] { ChannelScheme.ModernTrade, ChannelScheme.TraditionalTrade, ChannelScheme.SpecialChannel, ChannelId.None }
            .Where(_ => random.Next(3) > 0)
            .Select(channel => new ChannelRule(channel, Pick<RankLevel>(), Rule()))],
        OtherwiseLevel = Pick<RankLevel>(),
        Otherwise = Rule(),
    };

    private TierRule Rule() => new()
    {
        RankBy = random.Next(4) switch
        {
            0 => Score(),
            1 => new RankBasis.ByMeasure(Measures[random.Next(Measures.Length)]),
            _ => new RankBasis.ByMeasure("revenue"),
        },
        Ladder = [.. Lines().Select((line, place) => new Rung(tiers.Tiers[place], line))],
        Gates = [.. Enumerable.Range(0, tiers.Tiers.Count - 1).Where(_ => random.Next(2) == 0)
            .Select(place => new TierGate(tiers.Tiers[place], Gate(depth: 0), tiers.Tiers[random.Next(place + 1, tiers.Tiers.Count)]))],
    };

    private List<TierLine> Lines()
    {
        var rising = Enumerable.Range(1, tiers.Tiers.Count - 1).Select(place => (place * 25) - random.Next(12)).ToList();
        return random.Next(6) switch
        {
            0 => [.. rising.Select(part => new TierLine.TopCount(Math.Max(1, part / 8)))],
            1 => [.. rising.Select(part => new TierLine.TopPercent(Proportion.OfPercent(part)))],
            2 => [.. rising.AsEnumerable().Reverse().Select(part => new TierLine.AtLeast(part + 0.5m))],
            3 => [new TierLine.Computed(), .. rising.Skip(1).Select(part => new TierLine.CumulativeShare(Proportion.OfPercent(part)))],
            4 => [new TierLine.Everyone(), .. rising.Skip(1).Select(part => new TierLine.CumulativeShare(Proportion.OfPercent(part)))],
            _ => [.. rising.Select(part => new TierLine.CumulativeShare(Proportion.OfPercent(part)))],
        };
    }

    private Gate Gate(int depth) => random.Next(depth > 1 ? 1 : 3) switch
    {
        0 => new Gate.Test(Measures[random.Next(Measures.Length)], Pick<Comparison>(), Limit()),
        1 => new Gate.AllOf([.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Gate(depth + 1))]),
        _ => new Gate.AnyOf([.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Gate(depth + 1))]),
    };

    private GateLimit Limit() => random.Next(3) switch
    {
        0 => new GateLimit.OfPooled(random.Next(1, 200) / 100m),
        1 => new GateLimit.OfLastInside(random.Next(1, 200) / 100m),
        _ => new GateLimit.Fixed(random.Next(-4, 12) * 5m),
    };

    private RankBasis.ByScore Score() => new(
        [.. Measures.Where(_ => random.Next(4) == 0).DefaultIfEmpty("revenue").Select(measure => new Criterion(measure, random.Next(1, 100) / 100m, Normalised()))],
        Pick<MissingCriterion>());

    private Normalisation Normalised() => random.Next(3) switch
    {
        0 => new Normalisation.Anchors(random.Next(-5, 0), random.Next(1, 300)),
        1 => new Normalisation.PeerRange(),
        _ => new Normalisation.PeerRank(),
    };

    private T Pick<T>()
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[random.Next(values.Length)];
    }
}

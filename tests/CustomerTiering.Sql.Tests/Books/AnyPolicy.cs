using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Tests.Books;

/// <summary>Sound policies of every shape that can be said in SQL, drawn from a seed.</summary>
internal sealed class AnyPolicy
{
    private static readonly string[] Ranked = ["revenue", "revenue", "profit", "orders", "returns", "recency", "growth", "margin", "potential", "overdueDays", "survey", "nobodyKnows"];
    private static readonly string[] Tested = [.. Ranked, "least'; --"];

    private readonly Random random;
    private TierScheme tiers = TierScheme.Abc;

    private AnyPolicy(int seed) => random = new Random(seed);

    public static TieringPolicy Of(int seed)
    {
        var draw = new AnyPolicy(seed);
        while (true)
        {
            if (TieringPolicy.Of(draw.Draft()) is TieringPolicyOutcome.Valid valid)
            {
                return valid.Policy;
            }
        }
    }

    private TieringPolicyDraft Draft()
    {
        tiers = TierScheme.Of(new[] { "A", "B'; --", "重点", "D\"" }.Take(random.Next(2, 5)));
        return new TieringPolicyDraft
        {
            Name = "any'; --",
            Tiers = tiers,
            BestIsCore = random.Next(2) == 0,
            Choices = new TieringChoices
            {
                Ties = Pick(Enum.GetValues<TieRule>()),
                Counts = Pick(Enum.GetValues<CountRounding>()),
                MinimumPlaces = random.Next(0, 3),
                NonPositive = Pick(Enum.GetValues<NonPositiveRule>()),
            },
            Channels = [.. AnyBook.Channels.Where(_ => random.Next(3) == 0).Select(channel => new ChannelRule(channel, Pick(Enum.GetValues<RankLevel>()), Rule()))],
            Otherwise = Rule(),
        };
    }

    private TierRule Rule() => new()
    {
        RankBy = new RankBasis.ByMeasure(Pick(Ranked)),
        Ladder = [.. tiers.Tiers.SkipLast(1).Select(tier => new Rung(tier, Line()))],
        Gates = [.. Enumerable.Range(0, tiers.Tiers.Count - 1).Where(_ => random.Next(2) == 0).Select(place => new TierGate(tiers.Tiers[place], Gate(0), tiers.Tiers[random.Next(place + 1, tiers.Tiers.Count)]))],
        Focus = [.. tiers.Tiers.Where(_ => random.Next(4) == 0).Select(tier => new FocusPanel(tier, random.Next(1, 6)))],
    };

    private TierLine Line() => random.Next(6) switch
    {
        0 or 1 => new TierLine.CumulativeShare(Proportion.Of(random.Next(1, 1_000_001) / 1_000_000m)),
        2 => new TierLine.TopCount(random.Next(1, 8)),
        3 => new TierLine.TopPercent(Proportion.Of(random.Next(1, 1001) / 1000m)),
        4 => new TierLine.AtLeast(Pick([0m, 10m, 20m, 0.5m, -0.3333m, 3m, 5000.005m, 1e18m])),
        _ => new TierLine.Everyone(),
    };

    private Gate Gate(int depth) => random.Next(depth > 1 ? 1 : 3) switch
    {
        1 => new Gate.AllOf([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Gate(depth + 1))]),
        2 => new Gate.AnyOf([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Gate(depth + 1))]),
        _ => new Gate.Test(Pick(Tested), Pick(Enum.GetValues<Comparison>()), Limit()),
    };

    private GateLimit Limit() => random.Next(3) switch
    {
        0 => new GateLimit.Fixed(Pick([0m, 10m, 0.25m, -0.5m, 1m / 3 * 1.0000m, 2m, 20m, -1e18m, 1e18m]) is var limit ? decimal.Round(limit, 12) : 0m),
        1 => new GateLimit.OfPooled(Pick([0.5m, 1m, 0.333333m, 2m, 999_999.999999m])),
        _ => new GateLimit.OfLastInside(Pick([0.5m, 1m, 0.1m, 1.000001m])),
    };

    private T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}

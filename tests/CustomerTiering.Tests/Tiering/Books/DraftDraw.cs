using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Books;

/// <summary>Draws sound policies: every kind of line, rank, gate and choice.</summary>
/// <param name="random">The source of draws.</param>
/// <param name="measures">The measures that gates and scores may name.</param>
internal sealed class DraftDraw(Random random, string[] measures)
{
    private static readonly ChannelId[] Channels = [ChannelId.None, ChannelScheme.ModernTrade, ChannelScheme.TraditionalTrade];

    public static string[] AllMeasures { get; } =
        [.. Measure.FromSales.Select(measure => measure.Id), "potential", BookDraw.Overdue.Id, BookDraw.Survey.Id, BookDraw.Distance.Id, "nobodyKnows"];

    /// <summary>Measures that a line or a supplied value changes alone, all else equal.</summary>
    public static string[] Movable { get; } = ["revenue", "profit", "margin", "growth", "potential", BookDraw.Overdue.Id, BookDraw.Survey.Id, BookDraw.Distance.Id];

    public TieringPolicyDraft Next()
    {
        while (true)
        {
            var draft = Any();
            if (TieringPolicy.Of(draft) is TieringPolicyOutcome.Valid)
            {
                return draft;
            }
        }
    }

    private TieringPolicyDraft Any()
    {
        var tiers = TierScheme.Of(["A", "B", "C", .. random.Next(3) == 0 ? ["D"] : Array.Empty<string>()]);
        return new TieringPolicyDraft
        {
            Name = "drawn",
            Tiers = tiers,
            BestIsCore = random.Next(2) == 0,
            Choices = new TieringChoices
            {
                Ties = Pick(Enum.GetValues<TieRule>()),
                Counts = Pick(Enum.GetValues<CountRounding>()),
                MinimumPlaces = random.Next(3),
                NonPositive = random.Next(3) == 0 ? NonPositiveRule.Ranked : NonPositiveRule.Lowest,
            },
            Channels = [.. Channels.Where(_ => random.Next(2) == 0).Select(channel => new ChannelRule(channel, Pick(Enum.GetValues<RankLevel>()), Rule(tiers)))],
            Otherwise = Rule(tiers),
            OtherwiseLevel = random.Next(3) == 0 ? RankLevel.Group : RankLevel.Outlet,
        };
    }

    private TierRule Rule(TierScheme tiers)
    {
        RankBasis rank = random.Next(6) switch
        {
            0 => Score(),
            1 => new RankBasis.ByMeasure(Pick(measures)),
            2 => new RankBasis.ByMeasure("profit"),
            _ => new RankBasis.ByMeasure("revenue"),
        };
        var upper = tiers.Tiers.SkipLast(1).ToArray();
        return new TierRule
        {
            RankBy = rank,
            Ladder = [.. upper.Zip(Lines(upper.Length, rank), (tier, line) => new Rung(tier, line))],
            Gates = [.. upper.Where(_ => random.Next(3) == 0).Select(tier => new TierGate(tier, Gate(2), tiers.Tiers[random.Next(tiers.PlaceOf(tier) + 1, tiers.Tiers.Count)]))],
            Focus = random.Next(3) == 0 ? [new FocusPanel(Pick(upper), 1 + random.Next(4))] : [],
        };
    }

    private TierLine[] Lines(int count, RankBasis rank)
    {
        int[] steps = [.. Enumerable.Range(0, count).Select(_ => 1 + random.Next(99)).Order()];
        var top = rank is RankBasis.ByScore ? 1m : 30m;
        return random.Next(7) switch
        {
            0 => [.. steps.Select(step => new TierLine.TopCount(1 + (step / 12)))],
            1 => [.. steps.Select(step => new TierLine.TopPercent(Proportion.OfPercent(step)))],
            2 => [.. steps.Reverse().Select(step => new TierLine.AtLeast(top * step / 100m))],
            3 => [.. steps.Select((step, rung) => rung < 2 ? (TierLine)new TierLine.Computed() : new TierLine.TopPercent(Proportion.OfPercent(step)))],
            4 => [.. steps.Select((step, rung) => rung == 0 ? (TierLine)new TierLine.TopCount(1 + random.Next(4)) : new TierLine.CumulativeShare(Proportion.OfPercent(step)))],
            5 => [.. steps.Select((step, rung) => rung == count - 1 ? (TierLine)new TierLine.Everyone() : new TierLine.CumulativeShare(Proportion.OfPercent(step)))],
            _ => [.. steps.Select(step => new TierLine.CumulativeShare(Proportion.OfPercent(step)))],
        };
    }

    private Gate Gate(int depth) => (depth == 0 ? 0 : random.Next(4)) switch
    {
        2 => new Gate.AllOf([.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Gate(depth - 1))]),
        3 => new Gate.AnyOf([.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Gate(depth - 1))]),
        _ => new Gate.Test(Pick(measures), random.Next(4) == 0 ? Pick(Enum.GetValues<Comparison>()) : Comparison.AtLeast, Limit()),
    };

    private GateLimit Limit() => random.Next(4) switch
    {
        0 => new GateLimit.OfPooled(Pick([0.5m, 1m, 1.25m])),
        1 => new GateLimit.OfLastInside(Pick([0.5m, 1m, 1.5m])),
        2 => new GateLimit.Fixed(Pick([0m, 0.25m, 1m])),
        _ => new GateLimit.Fixed(random.Next(-2, 12)),
    };

    private RankBasis.ByScore Score() => new(
        [.. measures.OrderBy(_ => random.Next()).Take(1 + random.Next(3)).Select(measure => new Criterion(measure, Pick([1m, 2m, 0.5m]), Normal()))],
        Pick(Enum.GetValues<MissingCriterion>()));

    private Normalisation Normal() => random.Next(4) switch
    {
        0 => new Normalisation.PeerRange(),
        1 => new Normalisation.PeerRank(),
        2 => new Normalisation.Anchors(10m, 0m),
        _ => new Normalisation.Anchors(0m, Pick([1m, 8m, 30m])),
    };

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}

using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Tests.Tiering.Policies;

/// <summary>Sound drafts of every shape, drawn from a seed.</summary>
internal sealed class AnyDraft
{
    private static readonly string[] TierNames = ["A", "B", "C", "Platinum", "Gold + new", "重点", "\"quoted\"", "D\\E"];
    private static readonly ChannelId[] ChannelIds =
        [ChannelScheme.ModernTrade, ChannelScheme.TraditionalTrade, ChannelScheme.SpecialChannel, ChannelScheme.FreshSupermarket, new("E-commerce"), new("电商"), ChannelId.None];

    private readonly Random random;
    private TierScheme tiers = TierScheme.Abc;
    private TieringChoices choices = TieringChoices.Default;
    private int measures;

    private AnyDraft(int seed) => random = new Random(seed);

    public static TieringPolicyDraft Of(int seed) => new AnyDraft(seed).Draw();

    private TieringPolicyDraft Draw()
    {
        tiers = TierScheme.Of(Shuffled(TierNames).Take(random.Next(2, 6)));
        choices = new TieringChoices
        {
            Ties = Pick<TieRule>(),
            Counts = Pick<CountRounding>(),
            MinimumPlaces = random.Next(0, 3),
            NonPositive = Pick<NonPositiveRule>(),
        };
        return new TieringPolicyDraft
        {
            Name = Pick(["channels", "经销商", "a/b", "x y"]),
            Version = Pick(["1", "2026-07", "v2 beta"]),
            Effective = Pick(
            [
                DayRange.All,
                DayRange.Inclusive(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)),
                new DayRange(new LocalDate(2026, 1, 1), DayRange.All.End),
                new DayRange(DayRange.All.Start, new LocalDate(2027, 1, 1)),
            ]),
            Tiers = tiers,
            BestIsCore = random.Next(2) == 0,
            Choices = choices,
            Channels = [.. Shuffled(ChannelIds).Take(random.Next(0, 5)).Select(channel => new ChannelRule(channel, Pick<RankLevel>(), Rule()))],
            Otherwise = Rule(),
            OtherwiseLevel = Pick<RankLevel>(),
        };
    }

    private TierRule Rule()
    {
        RankBasis basis = random.Next(3) == 0 ? Score() : new RankBasis.ByMeasure(Pick(["revenue", "profit", "surveyScore"]));
        var lines = Lines(basis is RankBasis.ByScore);
        var gates = lines[0] is TierLine.Everyone ? Enumerable.Range(0, tiers.Tiers.Count - 1).Select(place => Gate(place, place + 1)) : SomeGates();
        return new TierRule
        {
            RankBy = basis,
            Ladder = [.. lines.Select((line, place) => new Rung(tiers.Tiers[place], line))],
            Gates = [.. gates],
            Focus = random.Next(2) == 0 ? [] : [new FocusPanel(tiers.Best, lines[0] is TierLine.TopCount top ? random.Next(1, top.Count + 1) : random.Next(1, 50))],
        };
    }

    private List<TierLine> Lines(bool score)
    {
        var count = tiers.Tiers.Count - 1;
        var rising = Enumerable.Range(1, count).Select(place => (place * 10) + random.Next(10)).ToList();
        List<TierLine> shares = [.. rising.Select(part => new TierLine.CumulativeShare(Proportion.Of(decimal.Round(part / 60m, 6))))];
        return random.Next(7) switch
        {
            0 => shares,
            1 => [.. rising.Select(part => new TierLine.TopCount(part))],
            2 => [.. rising.Select(part => new TierLine.TopPercent(Proportion.OfPercent(part / 100m)))],
            3 => [.. rising.AsEnumerable().Reverse().Select(part => new TierLine.AtLeast(score ? decimal.Round(part / 60m, 6) : (part * 1000) + 0.5m))],
            4 => [new TierLine.Computed(), .. random.Next(2) == 0 ? shares.Skip(1) : shares.Skip(1).Select((line, place) => place == 0 ? new TierLine.Computed() : line)],
            5 => [new TierLine.Everyone(), .. shares.Skip(1)],
            _ => [new TierLine.TopCount(rising[0]), .. shares.Skip(1)],
        };
    }

    private IEnumerable<TierGate> SomeGates() => Enumerable.Range(0, tiers.Tiers.Count - 1)
        .Where(_ => random.Next(2) == 0)
        .Select(place => Gate(place, random.Next(place + 1, tiers.Tiers.Count)))
        .ToList();

    private TierGate Gate(int from, int to) => new(tiers.Tiers[from], Gate(depth: 0), tiers.Tiers[to]);

    private Gate Gate(int depth) => random.Next(depth > 2 ? 1 : 3) switch
    {
        0 => new Gate.Test(NextMeasure(), Pick<Comparison>(), Limit()),
        1 => new Gate.AllOf(Gates(depth)),
        _ => new Gate.AnyOf(Gates(depth)),
    };

    private string NextMeasure() => "m" + measures++.ToString(CultureInfo.InvariantCulture);

    private IReadOnlyList<Gate> Gates(int depth) => [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Gate(depth + 1))];

    private GateLimit Limit() => random.Next(3) switch
    {
        0 => new GateLimit.OfPooled(random.Next(1, 300) / 100m),
        1 => new GateLimit.Fixed(-12.50m),
        _ => new GateLimit.Fixed(decimal.Round(random.Next(-1000, 1000) / 7m, 3)),
    };

    private RankBasis.ByScore Score() => new(
        [.. Shuffled(["revenue", "orders", "loyalty", "needs"]).Take(random.Next(1, 5)).Select(measure => new Criterion(measure, random.Next(1, 100) / 100m, Normalised()))],
        Pick<MissingCriterion>());

    private Normalisation Normalised() => random.Next(3) switch
    {
        0 => new Normalisation.Anchors(random.Next(-5, 0), random.Next(1, 100_000)),
        1 => new Normalisation.PeerRange(),
        _ => new Normalisation.PeerRank(),
    };

    private T Pick<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());

    private T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    private T[] Shuffled<T>(T[] of)
    {
        T[] shuffled = [.. of];
        random.Shuffle(shuffled);
        return shuffled;
    }
}

using CustomerTiering.Measures;

namespace CustomerTiering.Tiering;

/// <summary>Finds the reasons of a decision, the weightiest first.</summary>
internal sealed class Narrator
{
    private readonly TieringResult result;
    private readonly int customer;
    private readonly Peers peers;
    private readonly int unit;
    private readonly List<TierReason> reasons = [];

    private Narrator(TieringResult result, int customer)
    {
        this.result = result;
        this.customer = customer;
        peers = result.PeersOf(customer);
        unit = result.UnitOf(customer);
    }

    private TierScheme Scheme => result.Policy.Tiers;

    private Measure Ranked => peers.Meter.Measure;

    public static DecisionDetail Detail(TieringResult result, int customer)
    {
        var narrator = new Narrator(result, customer);
        var untested = narrator.Tell();
        ShiftSearch Search() => new(narrator.peers, narrator.Scheme, result.Book.Supplied, result.Currency, narrator.unit);
        var active = result.Map.Roster.Standings[customer] == Standing.Active;
        return new DecisionDetail(
            [.. narrator.reasons.OrderBy(reason => reason.Code.Value)],
            untested,
            new Lazy<TierShift>(() => active ? Search().Up() : new TierShift.NoWay()),
            new Lazy<TierShift>(() => active ? Search().Down() : new TierShift.NoWay()));
    }

    private string[] Tell()
    {
        var standing = result.Map.Roster.Standings[customer];
        if (standing != Standing.Active)
        {
            var code = standing == Standing.Closed ? TierReasonCode.Closed : TierReasonCode.NotSigned;
            reasons.Add(new TierReason(code, code.Name, _ => []));
            return [];
        }

        var tests = new List<TestResult>();
        string[] untested = [.. UntestedOf.Of(peers, unit, tests)];
        TellGroup();
        TellUnknown();
        if (!TellUnranked())
        {
            TellLines();
            TellTests(tests);
        }

        return untested;
    }

    private void TellGroup()
    {
        var id = result.Map.GroupOf(customer);
        if (!id.IsNone)
        {
            var name = result.Book.Customers.TryGetGroup(id, out var group) && group.Name.Length > 0 ? group.Name : id.Value;
            reasons.Add(new TierReason(TierReasonCode.AsGroup, "as-group", _ => [name]));
        }
    }

    private void TellUnknown()
    {
        var phrase = peers.Rule.RankBy.Match(
            _ => "rank-unknown",
            score => score.Missing == MissingCriterion.Zero ? "criterion-unknown-Zero" : "criterion-unknown-LeftOut");
        foreach (var measure in peers.Meter.Unknown(peers.Columns, unit))
        {
            reasons.Add(new TierReason(TierReasonCode.RankUnknown, phrase, culture => [FigureText.Name(measure, culture)]) { Measure = measure.Id });
        }
    }

    private bool TellUnranked()
    {
        var value = peers.ValueOf(unit, out var known);
        if (peers.Ranking.PlaceOf(unit) >= 0)
        {
            return false;
        }

        if (known)
        {
            reasons.Add(WithFigures(TierReasonCode.NotPositive, "not-positive", Ranked, Shown(value), 0m));
        }

        return true;
    }

    private void TellLines()
    {
        var lineTier = 0;
        while (lineTier < peers.Sizes.Length && !peers.IsInside(lineTier, unit))
        {
            lineTier++;
        }

        if (lineTier < peers.Sizes.Length)
        {
            TellLine(lineTier, TierReasonCode.InsideLine);
        }

        if (lineTier > 0)
        {
            TellLine(lineTier - 1, TierReasonCode.OutsideLine);
        }
    }

    private void TellLine(int rung, TierReasonCode code)
    {
        var value = peers.ValueOf(unit, out _);
        var size = peers.Sizes[rung];
        var last = size == 0 ? 0 : peers.Ranking.ValueAt(size - 1);
        var line = peers.Rule.Ladder[rung].Line;
        var tier = Scheme.Tiers[rung];
        var phrase = code == TierReasonCode.InsideLine ? code.Name
            : size == 0 ? code.Name + "-empty"
            : value == last ? code.Name + "-level"
            : code.Name;
        reasons.Add(new TierReason(code, phrase, culture =>
        [
            tier.Value, LineText.Of(line, Ranked, result.Currency, culture), FigureText.Name(Ranked, culture),
            FigureText.Of(Ranked, Shown(value), result.Currency, culture), FigureText.Of(Ranked, Shown(last), result.Currency, culture),
            FigureText.Gap(Ranked, Shown(last - value), result.Currency, culture),
        ])
        {
            Measure = Ranked.Id,
            HasFigures = true,
            Value = Shown(value),
            Limit = Shown(last),
        });
        if (size > 0 && value == last)
        {
            TellTie(rung, size, last);
        }
    }

    private void TellTie(int rung, int size, Int128 last)
    {
        var first = peers.Ranking.FirstNotAbove(last);
        var tied = peers.Ranking.FirstBelow(last) - first;
        var inside = size - first;
        if (tied > inside)
        {
            var tier = Scheme.Tiers[rung];
            var phrase = "tied-" + result.Policy.Draft.Choices.Ties.ToString();
            reasons.Add(new TierReason(TierReasonCode.TiedAtLine, phrase, culture =>
            [
                tied, FigureText.Of(Ranked, Shown(last), result.Currency, culture), tier.Value, inside, tied - inside,
            ])
            {
                Measure = Ranked.Id,
                HasFigures = true,
                Value = Shown(last),
                Limit = tied,
            });
        }
    }

    private void TellTests(List<TestResult> tests)
    {
        foreach (var test in tests)
        {
            var measure = test.Formula.Measure;
            var code = test.Verdict switch
            {
                Verdict.Failed => TierReasonCode.TestFailed,
                Verdict.Passed => TierReasonCode.TestPassed,
                _ => TierReasonCode.TestUntested,
            };
            reasons.Add(test.Verdict == Verdict.Untested
                ? new TierReason(code, code.Name, culture => [FigureText.Name(measure, culture)]) { Measure = measure.Id }
                : new TierReason(code, code.Name, culture =>
                [
                    FigureText.Name(measure, culture), FigureText.Of(measure, test.Value.Value, result.Currency, culture),
                    LineText.Sign(test.Test.Comparison), FigureText.Of(measure, test.Limit.Value, result.Currency, culture),
                    FigureText.Gap(measure, GapOf(measure, test), result.Currency, culture),
                ])
                {
                    Measure = measure.Id,
                    HasFigures = true,
                    Value = test.Value.Value,
                    Limit = test.Limit.Value,
                });
        }
    }

    // Ratios are shown with two digits of a per cent: the gap is that of the two figures as they are read.
    private static decimal GapOf(Measure measure, TestResult test) => measure.Unit == MeasureUnit.Ratio
        ? Math.Abs(decimal.Round(test.Value.Value, 4) - decimal.Round(test.Limit.Value, 4))
        : Math.Abs(test.Value.Value - test.Limit.Value);

    private TierReason WithFigures(TierReasonCode code, string phrase, Measure measure, decimal value, decimal limit) =>
        new(code, phrase, culture => [FigureText.Name(measure, culture), FigureText.Of(measure, value, result.Currency, culture)])
        {
            Measure = measure.Id,
            HasFigures = true,
            Value = value,
            Limit = limit,
        };

    private decimal Shown(Int128 value) => new Exact(value, peers.Meter.Scale).Value;
}

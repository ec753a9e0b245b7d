using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Reference;

/// <summary>The ranked value of a unit, kept with twelve decimals.</summary>
internal sealed class SlowScore(RankBasis basis, IReadOnlyList<SlowUnit> peers)
{
    public decimal Of(SlowUnit unit) => basis.Match(
        measure => unit.Measure(measure.Measure)?.Twelve ?? 0,
        score => ScoreOf(score, unit));

    /// <summary>The ranked measures that are unknown for a unit.</summary>
    public IEnumerable<string> Missing(SlowUnit unit) => basis.Match<IEnumerable<string>>(
        measure => [measure.Measure],
        score => score.Criteria.Select(criterion => criterion.Measure)).Where(id => unit.Measure(id) is null);

    private decimal ScoreOf(RankBasis.ByScore score, SlowUnit unit)
    {
        var known = score.Criteria.Where(criterion => unit.Measure(criterion.Measure) is not null).ToList();
        var weights = (score.Missing == MissingCriterion.Zero ? score.Criteria : known).Sum(criterion => criterion.Weight);
        return weights == 0 ? 0 : decimal.Round(known.Sum(criterion => criterion.Weight * Points(criterion, unit)) / weights, 12, MidpointRounding.ToEven);
    }

    private decimal Points(Criterion criterion, SlowUnit unit)
    {
        var value = unit.Measure(criterion.Measure)!.Value.Twelve;
        decimal[] all = [.. peers.Select(peer => peer.Measure(criterion.Measure)).Where(known => known is not null).Select(known => known!.Value.Twelve)];
        return criterion.Normalisation.Match(
            anchors => Between(anchors.Low, anchors.High, value),
            _ => all.Distinct().Count() < 2 ? 0 : Between(all.Min(), all.Max(), value),
            _ => all.Length < 2 ? 0 : (all.Count(other => other < value) + ((all.Count(other => other == value) - 1) / 2m)) / (all.Length - 1));
    }

    private static decimal Between(decimal low, decimal high, decimal value) => Math.Clamp((value - low) / (high - low), 0, 1);
}

using CustomerTiering.Measures;
using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Checks;

/// <summary>Finds faults in what customers are ranked by.</summary>
internal static class RankCheck
{
    public static IEnumerable<PolicyFault> Faults(RuleUnderCheck rule)
    {
        var path = rule.Path + ".rankBy";
        return rule.Rule.RankBy.Match(
            byMeasure => MeasureFaults(byMeasure.Measure, path),
            byScore => ScoreFaults(byScore, path));
    }

    /// <summary>Finds faults in the id of a measure.</summary>
    public static IEnumerable<PolicyFault> MeasureFaults(string measure, string path)
    {
        if (string.IsNullOrWhiteSpace(measure))
        {
            return [new(TieringFaultCode.MeasureEmpty, path, string.Empty, "No measure is named.")];
        }

        if (HeaderCheck.IsUnprintable(measure))
        {
            return [HeaderCheck.Unprintable(measure, path)];
        }

        var trimmed = measure.Trim();
        var known = Measure.FromSales.Append(Measure.Potential).FirstOrDefault(known => string.Equals(known.Id, trimmed, StringComparison.OrdinalIgnoreCase))?.Id ?? trimmed;
        return string.Equals(known, measure, StringComparison.Ordinal)
            ? []
            : [new(TieringFaultCode.MeasureMisspelt, path, measure, $"'{measure}' is not '{known}': measures are compared letter by letter, so it would be a measure that nobody supplies. Write '{known}'.")];
    }

    private static IEnumerable<PolicyFault> ScoreFaults(RankBasis.ByScore score, string path)
    {
        if (score.Criteria.Count == 0)
        {
            yield return new(TieringFaultCode.CriteriaEmpty, path + ".score", "0", "A score without criteria gives every customer 0.");
        }

        if (!Enum.IsDefined(score.Missing))
        {
            yield return new(TieringFaultCode.ChoiceUnknown, path + ".missing", score.Missing.ToString(), $"{score.Missing} is none of the named choices.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var place = 0; place < score.Criteria.Count; place++)
        {
            var criterion = score.Criteria[place];
            var at = $"{path}.score[{PolicyNumber.Text(place)}]";
            foreach (var fault in (IEnumerable<PolicyFault>)[.. MeasureFaults(criterion.Measure, at + ".measure"), .. NumberCheck.Factor(criterion.Weight, at + ".weight"), .. AnchorFaults(criterion, at + ".anchors")])
            {
                yield return fault;
            }

            if (!seen.Add(criterion.Measure))
            {
                yield return new(TieringFaultCode.CriterionTwice, at + ".measure", criterion.Measure, $"'{criterion.Measure}' is a criterion already; give it one weight.");
            }

            if (criterion.Weight <= 0)
            {
                yield return new(TieringFaultCode.WeightNotPositive, at + ".weight", PolicyNumber.Text(criterion.Weight), "A weight is more than 0. Where less is better, turn the anchors: [90, 0].");
            }
        }
    }

    private static IEnumerable<PolicyFault> AnchorFaults(Criterion criterion, string path)
    {
        if (criterion.Normalisation is not Normalisation.Anchors anchors)
        {
            return [];
        }

        var low = PolicyNumber.Text(anchors.Low);
        return anchors.Low == anchors.High
            ? [new(TieringFaultCode.AnchorsEqual, path, low, $"{low} would be worth both 0 and 1; the two anchors must differ.")]
            : [.. NumberCheck.Figure(anchors.Low, path + "[0]"), .. NumberCheck.Figure(anchors.High, path + "[1]")];
    }
}

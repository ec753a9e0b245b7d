using System.Globalization;
using CustomerTiering.Policies;

namespace CustomerTiering.Potential;

/// <summary>Finds what is wrong with a draft: each fault with its place and a witness.</summary>
internal static class RfmPolicyCheck
{
    public static IReadOnlyList<PolicyFault> Faults(RfmPolicyDraft draft)
    {
        var faults = new List<PolicyFault>();
        if (string.IsNullOrWhiteSpace(draft.Name))
        {
            faults.Add(new PolicyFault("no-name", "$.name", string.Empty, "The policy has no name."));
        }

        if (draft.Effective.IsEmpty)
        {
            faults.Add(new PolicyFault("never-effective", "$.effective", draft.Effective.ToString()!, "The policy is in force on no day."));
        }

        if (draft.Bins is < 2 or > RfmPolicy.MostBins)
        {
            faults.Add(new PolicyFault("bins", "$.bins", Text(draft.Bins), "The number of bins is 2 to 9."));
            return faults;
        }

        faults.AddRange(Names(draft));
        faults.AddRange(Ranges(draft));
        faults.AddRange(Cells(draft));
        return faults;
    }

    private static IEnumerable<PolicyFault> Names(RfmPolicyDraft draft)
    {
        if (draft.Segments.Count > byte.MaxValue)
        {
            yield return new PolicyFault("too-many-segments", "$.segments", Text(draft.Segments.Count), "There are at most 255 segments.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var place = 0; place < draft.Segments.Count; place++)
        {
            var id = draft.Segments[place].Id;
            if (string.IsNullOrWhiteSpace(id))
            {
                yield return new PolicyFault("segment-without-id", $"$.segments[{Text(place)}].id", string.Empty, "A segment has no id.");
            }
            else if (!seen.Add(id))
            {
                yield return new PolicyFault("segment-twice", $"$.segments[{Text(place)}].id", id, $"The segment '{id}' is there twice.");
            }
        }
    }

    private static IEnumerable<PolicyFault> Ranges(RfmPolicyDraft draft) =>
        from place in Enumerable.Range(0, draft.Segments.Count)
        let segment = draft.Segments[place]
        from part in ((string Name, ScoreRange Range)[])[("recency", segment.Recency), ("frequency", segment.Frequency), ("monetary", segment.Monetary)]
        where part.Range.From < 1 || part.Range.To > draft.Bins || part.Range.From > part.Range.To
        select new PolicyFault(
            "score-range",
            $"$.segments[{Text(place)}].{part.Name}",
            part.Range.ToString(),
            $"The scores of '{segment.Id}' lie within 1 to {Text(draft.Bins)} and go upwards.");

    /// <summary>Holes and overlaps, each pair of segments once, with the first combination of scores that shows it.</summary>
    private static IEnumerable<PolicyFault> Cells(RfmPolicyDraft draft)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var score in RfmCube.Scores(draft.Bins))
        {
            RfmSegment[] claims = [.. draft.Segments.Where(segment => segment.Contains(score))];
            var witness = $"R{Text(score.Recency)} F{Text(score.Frequency)} M{Text(score.Monetary)}";
            if (claims.Length == 0 && seen.Add("hole"))
            {
                var holes = RfmCube.Scores(draft.Bins).Count(cell => !draft.Segments.Any(segment => segment.Contains(cell)));
                yield return new PolicyFault("hole", "$.segments", witness, $"No segment takes customers with {witness} ({Text(holes)} such combinations of scores).");
            }
            else if (claims.Length > 1 && seen.Add($"{claims[0].Id}/{claims[1].Id}"))
            {
                yield return new PolicyFault("overlap", "$.segments", witness, $"Both '{claims[0].Id}' and '{claims[1].Id}' take customers with {witness}.");
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

namespace CustomerTiering.Tiering;

/// <summary>Counts, over a whole result, the tests that could not be made.</summary>
internal static class UntestedOf
{
    public static IReadOnlyList<UntestedMeasure> Result(TieringResult result)
    {
        var units = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var results = new List<TestResult>();
        foreach (var peers in result.Map.Peers)
        {
            for (var unit = 0; unit < peers.Columns.Units; unit++)
            {
                // Nearly everybody is outside every gate with a known value: nothing to ask.
                peers.ValueOf(unit, out var known);
                if (known && (peers.Rule.Gates.Count == 0 || peers.Ranking.PlaceOf(unit) < 0))
                {
                    continue;
                }

                results.Clear();
                foreach (var measure in Of(peers, unit, results))
                {
                    units[measure] = units.GetValueOrDefault(measure) + 1;
                }
            }
        }

        return [.. units.Select(entry => new UntestedMeasure(entry.Key, IsUnknownToAll(result, entry.Key), entry.Value))];
    }

    /// <summary>The measures that bear on a unit's tier and are unknown: what it is ranked by, then what its gates ask, in the policy's order.</summary>
    /// <param name="peers">The channel.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="results">Takes the tests that were made or tried.</param>
    public static IEnumerable<string> Of(Peers peers, int unit, List<TestResult> results)
    {
        if (!peers.IsActive(unit))
        {
            return [];
        }

        peers.Decide(unit, results);
        return peers.Rule.RankBy.Match<IEnumerable<string>>(measure => [measure.Measure], score => score.Criteria.Select(criterion => criterion.Measure))
            .Where(peers.Meter.Unknown(peers.Columns, unit).Select(measure => measure.Id).Contains)
            .Concat(results.Where(test => test.Verdict == Verdict.Untested).Select(test => test.Test.Measure))
            .Distinct(StringComparer.Ordinal);
    }

    private static bool IsUnknownToAll(TieringResult result, string measure)
    {
        var formula = MeasureFormula.Of(measure, result.Book.Supplied);
        return result.Map.Peers.All(peers => !Enumerable.Range(0, peers.Columns.Units).Any(unit => formula.TryRead(peers.Columns, unit, hypothesis: null, out _)));
    }
}

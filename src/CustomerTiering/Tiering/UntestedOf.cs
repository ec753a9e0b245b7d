namespace CustomerTiering.Tiering;

/// <summary>Counts, over a whole result, the tests that could not be made.</summary>
internal static class UntestedOf
{
    public static IReadOnlyList<UntestedMeasure> Result(TieringResult result)
    {
        var units = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var tested = new HashSet<string>(StringComparer.Ordinal);
        var results = new List<TestResult>();
        foreach (var peers in result.Map.Peers.Where(peers => peers.Rule.Gates.Count > 0))
        {
            for (var unit = 0; unit < peers.Columns.Units; unit++)
            {
                results.Clear();
                peers.Decide(unit, results);
                foreach (var measure in results.Where(test => test.Verdict == Verdict.Untested).Select(test => test.Test.Measure).Distinct(StringComparer.Ordinal))
                {
                    units[measure] = units.GetValueOrDefault(measure) + 1;
                }

                tested.UnionWith(results.Where(test => test.Verdict != Verdict.Untested).Select(test => test.Test.Measure));
            }
        }

        return [.. units.Select(entry => new UntestedMeasure(entry.Key, !tested.Contains(entry.Key), entry.Value))];
    }
}

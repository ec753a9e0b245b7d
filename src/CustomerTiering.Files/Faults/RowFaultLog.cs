namespace CustomerTiering.Files.Faults;

/// <summary>Collects the rejected rows of one pass: exact counts of all, details of the first.</summary>
internal sealed class RowFaultLog(string file, int keep)
{
    private readonly List<RowFault> first = [];
    private readonly long[] counts = new long[Enum.GetValues<RowFaultKind>().Length];

    public long Total { get; private set; }

    public void Add(RowFaultKind kind, long line, string column, ReadOnlySpan<char> value, string detail = "")
    {
        Total++;
        counts[(int)kind]++;
        if (first.Count < keep)
        {
            first.Add(new RowFault(kind, file, line, FaultPlace.Shown(column), FaultPlace.Shown(value), detail));
        }
    }

    /// <summary>Adds the rejected rows of a later part of the file, whose lines were counted from its start.</summary>
    public void Append(RowFaultLog later, long linesBefore)
    {
        Total += later.Total;
        for (var kind = 0; kind < counts.Length; kind++)
        {
            counts[kind] += later.counts[kind];
        }

        first.AddRange(later.first.Take(keep - first.Count).Select(fault => fault with { Line = fault.Line + linesBefore }));
    }

    public RowFaults Close() => new(
        first,
        [.. Enum.GetValues<RowFaultKind>().Where(kind => counts[(int)kind] > 0).Select(kind => new RowFaultCount(kind, counts[(int)kind]))]);
}

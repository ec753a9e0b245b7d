namespace CustomerTiering.Potential;

/// <summary>Every combination of scores of a number of bins, and the segments that claim it.</summary>
internal static class RfmCube
{
    public static int Cells(int bins) => bins * bins * bins;

    public static int CellOf(RfmScore score, int bins) => (((score.Recency - 1) * bins) + score.Frequency - 1) * bins + score.Monetary - 1;

    public static IEnumerable<RfmScore> Scores(int bins) =>
        from recency in Enumerable.Range(1, bins)
        from frequency in Enumerable.Range(1, bins)
        from monetary in Enumerable.Range(1, bins)
        select new RfmScore((byte)recency, (byte)frequency, (byte)monetary);

    /// <summary>The place of the segment of each cell; for a table that claims each cell once.</summary>
    public static byte[] SegmentOfCell(IReadOnlyList<RfmSegment> segments, int bins)
    {
        var cells = new byte[Cells(bins)];
        foreach (var score in Scores(bins))
        {
            for (var place = 0; place < segments.Count; place++)
            {
                if (segments[place].Contains(score))
                {
                    cells[CellOf(score, bins)] = (byte)place;
                }
            }
        }

        return cells;
    }
}

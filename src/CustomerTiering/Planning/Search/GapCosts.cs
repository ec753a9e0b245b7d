namespace CustomerTiering.Planning.Search;

/// <summary>
/// What gaps between visits cost, in thousandths of a minute: the error of the gap itself, or, for a gap that should hold visits, the missed visits and
/// the errors of its parts, whichever is least.
/// </summary>
/// <remarks>A gap is missing as many visits as it takes to bring every part within the longest gap allowed.</remarks>
internal sealed class GapCosts
{
    private const int Step = 8;
    private readonly long[] between;
    private readonly int[] missed;
    private readonly long[] tail;
    private readonly int[] tailMissed;

    public GapCosts(Cadence cadence, double missedValue, double errorPerDay, int longest)
    {
        Cadence = cadence;
        Regular = (int)Math.Ceiling(cadence.IntervalDays);
        MissedCost = (long)Math.Round(missedValue * 1000);
        longest += (int)Math.Ceiling(cadence.IntervalDays) + 2;
        between = new long[longest + 1];
        missed = new int[longest + 1];
        tail = new long[longest + 1];
        tailMissed = new int[longest + 1];
        for (var gap = 1; gap <= longest; gap++)
        {
            Fill(gap, missedValue, errorPerDay);
        }

        // The visit after the horizon may come on its first day or later: the cheapest of the gaps at least that long.
        (tail[longest], tailMissed[longest]) = (between[longest], missed[longest]);
        for (var gap = longest - 1; gap >= 1; gap--)
        {
            var here = between[gap] <= tail[gap + 1];
            (tail[gap], tailMissed[gap]) = here ? (between[gap], missed[gap]) : (tail[gap + 1], tailMissed[gap + 1]);
        }
    }

    public Cadence Cadence { get; }

    /// <summary>The interval in whole days, rounded up.</summary>
    public int Regular { get; }

    /// <summary>What one missed visit costs.</summary>
    public long MissedCost { get; }

    /// <summary>The first day before the horizon that a last visit is counted from: who is overdue is due on the first day.</summary>
    public int EarliestLead => -(int)Math.Floor(Cadence.IntervalDays);

    public long Between(int gap) => between[gap];

    public int MissedIn(int gap) => missed[gap];

    public long Tail(int days) => tail[days];

    public int MissedInTail(int days) => tailMissed[days];

    private void Fill(int gap, double missedValue, double errorPerDay)
    {
        var most = Math.Min(gap, (int)Math.Ceiling(gap / Cadence.IntervalDays) + 1);
        var least = Cadence.MaximumGapDays == int.MaxValue ? 1 : Math.Max(1, (gap + Cadence.MaximumGapDays - 1) / Cadence.MaximumGapDays);
        var best = double.MaxValue;
        for (var parts = least; parts <= Math.Max(most, least); parts++)
        {
            var part = gap / (double)parts;
            if (parts > least && part < Cadence.MinimumGapDays)
            {
                break;
            }

            var cost = ((parts - 1) * missedValue) + (parts * Error(part, errorPerDay));
            if (cost < best)
            {
                (best, missed[gap]) = (cost, parts - 1);
            }
        }

        between[gap] = (long)Math.Round(best * 1000);
    }

    // By the square inside the tolerance, so that regular gaps are best. Outside it a step, for otherwise a short way would be worth a broken cadence, and then a
    // straight line six times as steep, so that one gross error is not worth ten others.
    private double Error(double gap, double errorPerDay)
    {
        var off = gap - Cadence.IntervalDays;
        var tolerance = Math.Max(1, off < 0 ? Cadence.EarlyDays : Cadence.LateDays);
        var part = Math.Abs(off) / tolerance;
        return errorPerDay * tolerance * (part <= 1 ? part * part : 1 + Step + (6 * (part - 1)));
    }
}

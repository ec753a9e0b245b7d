namespace CustomerTiering.Diary;

/// <summary>A diary under a policy: the visits that count, and the others with their reasons. Read = used + refused.</summary>
/// <remarks>Immutable. What follows in other rooms is computed from <see cref="Diary"/>.</remarks>
public sealed class CheckedDiary
{
    internal CheckedDiary(DiaryPolicy policy, VisitDiary diary, IReadOnlyList<RefusedVisit> refused)
    {
        Policy = policy;
        Diary = diary;
        Refused = refused;
        Faults = [.. VisitFault.InOrder.Select(fault => new FaultCount(fault, refused.Count(entry => entry.Fault == fault))).Where(count => count.Count > 0)];
    }

    /// <summary>The policy.</summary>
    public DiaryPolicy Policy { get; }

    /// <summary>The visits that count, over the same period and with the same knowledge.</summary>
    public VisitDiary Diary { get; }

    /// <summary>The visits that do not count, in the diary's order.</summary>
    public IReadOnlyList<RefusedVisit> Refused { get; }

    /// <summary>How many were refused for each reason that occurs, in the order of the reasons.</summary>
    public IReadOnlyList<FaultCount> Faults { get; }

    /// <summary>Visits looked at.</summary>
    public int Read => Used + Refused.Count;

    /// <summary>Visits that count.</summary>
    public int Used => Diary.Count;
}

using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Effort.Supervision;

namespace CustomerTiering.Effort.Phases;

/// <summary>Where selling time goes against the targets 40, 30, 20, 10, rep by rep and all together (mission J3).</summary>
public sealed class SellingTime
{
    private SellingTime(IReadOnlyList<RepPhases> reps, RepPhases all) => (Reps, All) = (reps, all);

    /// <summary>The reps with a contact, by id.</summary>
    public IReadOnlyList<RepPhases> Reps { get; }

    /// <summary>All reps together.</summary>
    public RepPhases All { get; }

    /// <summary>Adds up the minutes by phase of a diary. Negative minutes are refused by the type that reads them and count as 0 here.</summary>
    public static SellingTime Of(VisitDiary diary, SupervisionPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(diary);
        ArgumentNullException.ThrowIfNull(policy);
        return new SellingTime([.. diary.Reps.Select(rep => Sum(rep, diary.Of(rep), policy))], Sum(RepId.None, diary.Visits, policy));
    }

    private static RepPhases Sum(RepId rep, IReadOnlyList<Visit> visits, SupervisionPolicy policy)
    {
        var minutes = new long[SellingPhase.InOrder.Count];
        var recorded = 0;
        foreach (var visit in visits)
        {
            recorded += visit.Phases.IsNone ? 0 : 1;
            foreach (var phase in SellingPhase.InOrder)
            {
                minutes[phase.Value] += Math.Max(0, visit.Phases.Of(phase));
            }
        }

        var total = minutes.Sum();
        return new RepPhases(
            rep,
            visits.Count,
            recorded,
            [.. SellingPhase.InOrder.Select(phase => new PhaseShare(
                phase, minutes[phase.Value], total > 0 ? minutes[phase.Value] / (double)total : 0, (double)policy.TargetOf(phase).Value))],
            (double)policy.Draft.PhaseTolerance.Value);
    }
}

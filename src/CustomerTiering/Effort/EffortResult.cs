using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Statistics;
using CustomerTiering.Tiering;

namespace CustomerTiering.Effort;

/// <summary>Where the time and money of the team went, against where the sales came from: each rep and all together (精力错配).</summary>
/// <remarks>
/// For planning and coaching, not for employment decisions: <see cref="Note"/> says so in every report. Immutable, the same for the same facts in any order,
/// safe to share between threads.
/// </remarks>
public sealed class EffortResult
{
    private readonly Dictionary<RepId, RepEffort> byRep;

    internal EffortResult(TieringResult tiers, EffortPolicy policy, IReadOnlyList<RepEffort> reps, RepEffort all, AvoidanceResult avoidance)
    {
        (Tiers, Policy, Reps, All, Avoidance) = (tiers, policy, reps, all, avoidance);
        byRep = reps.ToDictionary(rep => rep.Rep);
        RepEffort[] others = [.. reps.Where(rep => !rep.IsNewcomer && rep.Visits >= policy.Draft.LeastVisits && rep.Proportion is DisproportionOutcome.Compared)
            .OrderBy(HooverOf).ThenBy(rep => rep.Rep)];
        Best = [.. others.Take(EffortBuilder.PartOf(policy.Draft.Best, others.Length))];
        var best = Best.Count == 0 ? 0 : Best.Sum(rep => rep.Target.EffortShare) / Best.Count;
        Newcomers = Best.Count == 0 ? [] : [.. reps.Where(rep => rep.IsNewcomer && rep.Proportion is DisproportionOutcome.Compared)
            .Select(rep => new NewcomerGap(rep.Rep, rep.Target.EffortShare, best))];
    }

    /// <summary>The tiers that effort was compared with; their period is that of the comparison.</summary>
    public TieringResult Tiers { get; }

    /// <summary>The policy.</summary>
    public EffortPolicy Policy { get; }

    /// <summary>The reps with a customer or a visit, in order of id.</summary>
    public IReadOnlyList<RepEffort> Reps { get; }

    /// <summary>All reps together, over all customers.</summary>
    public RepEffort All { get; }

    /// <summary>Key accounts that are avoided, and how many were tested.</summary>
    public AvoidanceResult Avoidance { get; }

    /// <summary>The reps who are no newcomers and whose effort follows value best: the policy's part of them, the best first.</summary>
    public IReadOnlyList<RepEffort> Best { get; }

    /// <summary>Newcomers against the best; none where there is no best.</summary>
    public IReadOnlyList<NewcomerGap> Newcomers { get; }

    /// <summary>The reps who live with small outlets beyond chance, in order of id.</summary>
    public IReadOnlyList<RepEffort> WithSmallOutlets => [.. Reps.Where(rep => rep.Verdict == SmallOutletVerdict.LivesWithSmallOutlets)];

    /// <summary>Days of the two-week test.</summary>
    public required DayRange Window { get; init; }

    /// <summary>Visits of the period to customers without a decision: they are in no figure.</summary>
    public required int VisitsOutside { get; init; }

    /// <summary>Visits of the diary that did not count under its policy; 0 where none was applied.</summary>
    public required int VisitsRefused { get; init; }

    /// <summary>The effort of a rep.</summary>
    /// <exception cref="KeyNotFoundException">The rep has neither a customer nor a visit.</exception>
    public RepEffort this[RepId rep] => byRep.TryGetValue(rep, out var found) ? found : throw new KeyNotFoundException($"There is no effort of '{rep}'.");

    /// <summary>The effort of a rep, if there is one.</summary>
    public bool TryGet(RepId rep, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out RepEffort? effort) => byRep.TryGetValue(rep, out effort);

    /// <summary>The note that every report of effort carries: for planning and coaching, not for employment decisions.</summary>
    public static string Note(CultureInfo culture) => EffortText.Note(culture);

    private static double HooverOf(RepEffort rep) => rep.Proportion.Match(compared => compared.Disproportion.Hoover, _ => 2);
}

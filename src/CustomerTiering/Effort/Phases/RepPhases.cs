using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Diary;

namespace CustomerTiering.Effort.Phases;

/// <summary>Where one rep's selling time goes: trust, needs, product, closing (销售时间分配, mission J3).</summary>
/// <remarks>For planning and coaching, not for employment decisions.</remarks>
public sealed class RepPhases
{
    internal RepPhases(RepId rep, int visits, int recorded, IReadOnlyList<PhaseShare> shares, double tolerance) =>
        (Rep, Visits, Recorded, Shares, Tolerance) = (rep, visits, recorded, shares, tolerance);

    /// <summary>The rep; <see cref="RepId.None"/> for all together.</summary>
    public RepId Rep { get; }

    /// <summary>Contacts looked at.</summary>
    public int Visits { get; }

    /// <summary>Of these, contacts with minutes by phase: what the shares are of.</summary>
    public int Recorded { get; }

    /// <summary>The four phases, first to last.</summary>
    public IReadOnlyList<PhaseShare> Shares { get; }

    /// <summary>How far a phase may be off its target before it is named.</summary>
    public double Tolerance { get; }

    /// <summary>Whether any minutes by phase are recorded; without them nothing is said.</summary>
    public bool IsKnown => Shares.Any(share => share.Minutes > 0);

    /// <summary>Share of selling time that would have to move to another phase to meet the targets: ½·Σ|share − target|, 0 to 1; 0 where nothing is recorded.</summary>
    public double Misplaced => IsKnown ? Shares.Sum(share => Math.Abs(share.Gap)) / 2 : 0;

    /// <summary>The phases that are off their target by more than the tolerance, the furthest first, ties in the order of the phases.</summary>
    public IReadOnlyList<PhaseShare> OffTarget =>
        IsKnown ? [.. Shares.Where(share => Math.Abs(share.Gap) > Tolerance + 1e-12).OrderByDescending(share => Math.Abs(share.Gap)).ThenBy(share => share.Phase.Value)] : [];

    /// <summary>The share of a phase.</summary>
    public PhaseShare Of(SellingPhase phase)
    {
        ArgumentNullException.ThrowIfNull(phase);
        return Shares[phase.Value];
    }

    /// <summary>The finding in a few sentences.</summary>
    public string Explain(CultureInfo culture) => PhaseText.Of(this, culture);
}

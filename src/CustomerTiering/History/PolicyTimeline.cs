using CustomerTiering.Calendars;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>The versions of a policy one after the other, without a gap or an overlap. Each decision is made by the version in force on its day.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PolicyTimeline
{
    private PolicyTimeline(IReadOnlyList<PolicyVersion> versions) => Versions = versions;

    /// <summary>The versions, the earliest first.</summary>
    public IReadOnlyList<PolicyVersion> Versions { get; }

    /// <summary>The days it covers, half-open.</summary>
    public DayRange Effective => new(Versions[0].Effective.Start, Versions[^1].Effective.End);

    /// <summary>One version on all its days.</summary>
    /// <exception cref="ArgumentException">The exit policy has other tiers.</exception>
    public static PolicyTimeline Of(PolicyVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return Of([version]).Match(valid => valid.Timeline, refused => throw new ArgumentException(refused.Faults[0].Message, nameof(version)));
    }

    /// <summary>A timeline of versions, or what is wrong: none at all, a day without a version or with two, a tier that goes nowhere, an exit policy with other tiers.</summary>
    public static PolicyTimelineOutcome Of(IEnumerable<PolicyVersion> versions)
    {
        ArgumentNullException.ThrowIfNull(versions);
        PolicyVersion[] ordered = [.. versions.OrderBy(version => version.Effective.Start).ThenBy(version => version.Entry.Version, StringComparer.Ordinal)];
        PolicyFault[] faults = ordered.Length == 0
            ? [new PolicyFault("no-version", "$", string.Empty, "A timeline has at least one version.")]
            : [.. ordered.SelectMany(Alone), .. ordered.Zip(ordered.Skip(1)).SelectMany(pair => Between(pair.First, pair.Second))];
        return faults.Length == 0 ? new PolicyTimelineOutcome.Valid(new PolicyTimeline(ordered)) : new PolicyTimelineOutcome.Refused(faults);
    }

    /// <summary>The version in force on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No version covers the day.</exception>
    public PolicyVersion VersionOn(LocalDate day) => Versions.FirstOrDefault(version => version.Effective.Contains(day))
        ?? throw new ArgumentOutOfRangeException(nameof(day), day, $"The policies are in force on {Effective} only.");

    /// <summary>The name that a tier of an earlier version has in a version.</summary>
    /// <exception cref="ArgumentException">No version up to this one has the tier.</exception>
    internal TierName NameIn(PolicyVersion version, TierName tier)
    {
        foreach (var step in Versions)
        {
            tier = step.Tiers.PlaceOf(tier) < 0 && step.Removed.TryGetValue(tier, out var to) ? to : tier;
            if (step == version)
            {
                break;
            }
        }

        return version.Tiers.PlaceOf(tier) >= 0 ? tier : throw new ArgumentException($"{version.Stamp} has the tiers {version.Tiers}; there is no '{tier}'.", nameof(tier));
    }

    private static IEnumerable<PolicyFault> Alone(PolicyVersion version)
    {
        if (version.Effective.IsEmpty)
        {
            yield return new PolicyFault("version-empty", Path(version), version.Stamp.ToString(), $"{version.Stamp} is in force on no day.");
        }

        if (version.Exit.Tiers != version.Tiers)
        {
            yield return new PolicyFault("exit-tiers", Path(version), version.Exit.Tiers.ToString(), $"{version.Stamp} has the tiers {version.Tiers}, its exit policy {version.Exit.Tiers}.");
        }

        foreach (var (from, to) in version.Removed.Where(entry => version.Tiers.PlaceOf(entry.Value) < 0).OrderBy(entry => entry.Key.Value, StringComparer.Ordinal))
        {
            yield return new PolicyFault("tier-unknown", Path(version), to.Value, $"{version.Stamp} sends customers of '{from}' to '{to}', which it does not have.");
        }
    }

    private static IEnumerable<PolicyFault> Between(PolicyVersion earlier, PolicyVersion later)
    {
        if (later.Effective.Start < earlier.Effective.End)
        {
            yield return new PolicyFault("versions-overlap", Path(later), IsoDay.Text(later.Effective.Start), $"{earlier.Stamp} and {later.Stamp} are both in force on {IsoDay.Text(later.Effective.Start)}.");
        }
        else if (later.Effective.Start > earlier.Effective.End)
        {
            yield return new PolicyFault("versions-gap", Path(later), IsoDay.Text(earlier.Effective.End), $"No version is in force on {IsoDay.Text(earlier.Effective.End)}, between {earlier.Stamp} and {later.Stamp}.");
        }

        foreach (var tier in earlier.Tiers.Tiers.Where(tier => later.Tiers.PlaceOf(tier) < 0 && !later.Removed.ContainsKey(tier)))
        {
            yield return new PolicyFault("tier-removed", Path(later), tier.Value, $"{later.Stamp} does not have the tier '{tier}' of {earlier.Stamp} and does not say where its customers go.");
        }
    }

    private static string Path(PolicyVersion version) => $"$['{version.Stamp}']";
}

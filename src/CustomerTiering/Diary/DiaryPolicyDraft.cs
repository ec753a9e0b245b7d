using CustomerTiering.Calendars;

namespace CustomerTiering.Diary;

/// <summary>A policy of the visit diary as written, before it is checked. <see cref="DiaryPolicy.Of"/> turns a sound draft into a policy.</summary>
/// <remarks>Drafts are values: change one with <c>with</c> and check it again.</remarks>
public sealed record DiaryPolicyDraft
{
    /// <summary>The policy's name.</summary>
    public string Name { get; init; } = "diary";

    /// <summary>The version of this policy, as its owner counts.</summary>
    public string Version { get; init; } = "1";

    /// <summary>The days on which this version is in force, half-open; every day unless stated.</summary>
    public DayRange Effective { get; init; } = DayRange.All;

    /// <summary>
    /// The terms of each channel. Unless stated: a visit of at least 5 minutes with check-in and check-out weighs 1; a meeting of at least 10 minutes with
    /// check-in and check-out weighs 1; a call weighs 0.25; a message weighs 0.05.
    /// </summary>
    public IReadOnlyList<ContactTerms> Channels { get; init; } =
    [
        new(ContactChannel.Visit) { LeastMinutes = 5, NeedsTimes = true },
        new(ContactChannel.Call) { Weight = 0.25m },
        new(ContactChannel.Message) { Weight = 0.05m },
        new(ContactChannel.Meeting) { LeastMinutes = 10, NeedsTimes = true },
    ];

    /// <summary>Whether two visits of one rep may overlap (two customers at one table); no unless stated. The one that began first counts.</summary>
    public bool AllowsOverlaps { get; init; }

    /// <summary>Whether the same visit may stand in the diary twice; no unless stated. The first in the diary's order counts.</summary>
    public bool AllowsDuplicates { get; init; }

    /// <summary>Whether an entry may be recorded before its day; no unless stated: a visit that has not taken place yet is a plan.</summary>
    public bool AllowsRecordedAhead { get; init; }

    /// <summary>Two drafts are equal when they say the same.</summary>
    public bool Equals(DiaryPolicyDraft? other) => other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal) && string.Equals(Version, other.Version, StringComparison.Ordinal)
        && (Effective, AllowsOverlaps, AllowsDuplicates, AllowsRecordedAhead) == (other.Effective, other.AllowsOverlaps, other.AllowsDuplicates, other.AllowsRecordedAhead)
        && Channels.SequenceEqual(other.Channels);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Version, Effective, AllowsOverlaps, AllowsDuplicates, AllowsRecordedAhead, Channels.Count);
}

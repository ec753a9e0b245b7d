using CustomerTiering.Calendars;
using CustomerTiering.Tiering;

namespace CustomerTiering.History;

/// <summary>
/// One version of the rules by which tiers live: who qualifies, who may stay, over which periods, and how customers move.
/// </summary>
/// <param name="Entry">Who qualifies for which tier. Its name, version and effective days are those of the version.</param>
public sealed record PolicyVersion(TieringPolicy Entry)
{
    /// <summary>
    /// Who may stay in which tier (缓冲带): the same tiers, limits that are easier to meet. Enter A in the top 20%, leave it below the top 30%. The entry
    /// policy itself unless stated: then entry and exit are one line.
    /// </summary>
    public TieringPolicy Exit { get; init; } = Entry;

    /// <summary>Periods, reviews and validity.</summary>
    public QualificationPolicy Qualification { get; init; } = QualificationPolicy.Default;

    /// <summary>Upgrades, downgrades, grace.</summary>
    public MovementPolicy Movement { get; init; } = MovementPolicy.Immediate;

    /// <summary>
    /// Where customers of tiers go that the version before had and this one has not, by old name. A tier of the same name needs no entry; a tier that
    /// is new starts empty and fills at the next decision.
    /// </summary>
    public IReadOnlyDictionary<TierName, TierName> Removed { get; init; } = new Dictionary<TierName, TierName>();

    /// <summary>The days on which it is in force, half-open.</summary>
    public DayRange Effective => Entry.Effective;

    /// <summary>The tiers, best first.</summary>
    public TierScheme Tiers => Entry.Tiers;

    /// <summary>Name and version.</summary>
    public PolicyStamp Stamp => new(Entry.Name, Entry.Version);

    internal bool HasExit => !ReferenceEquals(Entry, Exit);
}

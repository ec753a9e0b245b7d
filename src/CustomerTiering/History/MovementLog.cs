using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>Writes movements down as they happen, with the tiers in force over the tiers beneath.</summary>
internal sealed class MovementLog
{
    private readonly CustomerNumbers numbers;
    private readonly PolicyTimeline timeline;
    private readonly LocalDate knownOn;
    private readonly Dictionary<int, TierOverride[]> overrides;
    private readonly List<TierMovement> movements = [];

    public MovementLog(CustomerNumbers numbers, PolicyTimeline timeline, TierOverrides overrides, LocalDate knownOn)
    {
        this.timeline = timeline;
        this.numbers = numbers;
        this.knownOn = knownOn;
        this.overrides = overrides.All.GroupBy(entry => entry.Customer).ToDictionary(own => numbers.Of(own.Key), own => own.ToArray());
    }

    /// <summary>The movements so far, in the order in which they happened.</summary>
    public List<TierMovement> Movements => movements;

    /// <summary>The version in force; its scheme names the places.</summary>
    public required PolicyVersion Version { get; set; }

    /// <summary>Notes a movement.</summary>
    /// <param name="customer">Who.</param>
    /// <param name="effective">From when on.</param>
    /// <param name="from">The tier beneath, before.</param>
    /// <param name="to">The tier beneath, after.</param>
    /// <param name="cause">Why.</param>
    /// <param name="until">The last day of what it grants.</param>
    /// <param name="net">The net an upgrade hangs on.</param>
    /// <param name="reference">What it refers to.</param>
    public void Note(int customer, LocalDate effective, TierName from, TierName to, MovementCause cause, LocalDate until, decimal net = 0m, string reference = "")
    {
        var (before, after) = (from, to);
        if (overrides.TryGetValue(customer, out var own))
        {
            // An override that begins or ends is itself the difference between the day before and the day.
            var isOverride = cause == MovementCause.OverrideStarted || cause == MovementCause.OverrideEnded;
            before = InForce(own, isOverride ? effective.PlusDays(-1) : effective, from);
            after = InForce(own, effective, to);
        }

        movements.Add(new TierMovement(numbers[customer], effective, knownOn, before, after, cause)
        {
            WithoutOverride = to,
            Policy = Version.Stamp,
            Until = until,
            Net = net,
            Reference = reference,
        });
    }

    public TierName NameOf(byte place) => place == TierPlaces.None ? TierName.None : Version.Tiers.Tiers[place];

    private TierName InForce(TierOverride[] own, LocalDate day, TierName beneath) =>
        OverrideChoice.Apply(
            [.. OverrideChoice.InForce(own, day, knownOn).Select(entry => entry with { Tier = timeline.NameIn(Version, entry.Tier) })], beneath, Version.Tiers.PlaceOf);
}

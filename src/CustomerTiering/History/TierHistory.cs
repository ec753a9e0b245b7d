using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>
/// The history of everyone's tier: movements in the order in which they were said, only ever added to. It answers which tier a customer had
/// <em>as of</em> a day <em>as known on</em> a day.
/// </summary>
/// <remarks>
/// <para>
/// What is added is recorded on the day of what is there, or later. So an answer as known on a past day never changes: a correction withdraws what was said
/// before for those who ask later, not for those who asked then.
/// </para>
/// <para>Immutable and safe to share between threads. The first question sorts the movements by customer, O(movements · log movements); each answer then is O(the customer's movements).</para>
/// </remarks>
public sealed class TierHistory
{
    private readonly TierMovements[] said;
    private readonly Lazy<MovementIndex> index;

    private TierHistory(LocalDate firstDay, TierMovements[] said)
    {
        FirstDay = firstDay;
        this.said = said;
        index = new(() => new MovementIndex([.. Movements]));
    }

    /// <summary>The first day of the history; nobody has a tier before the day after the first decision.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day decided; the day before the first where nothing is.</summary>
    public LocalDate DecidedTo => said.Length == 0 ? FirstDay.PlusDays(-1) : said[^1].DecidedTo;

    /// <summary>What was recorded by this day was known when it was last added to; the day before the first where nothing is.</summary>
    public LocalDate KnownOn => said.Length == 0 ? FirstDay.PlusDays(-1) : said[^1].KnownOn;

    /// <summary>Number of movements.</summary>
    public int Count => said.Sum(movements => movements.Movements.Count);

    /// <summary>All movements in the order in which they were said.</summary>
    public IEnumerable<TierMovement> Movements => said.SelectMany(movements => movements.Movements);

    /// <summary>Everyone with a movement, ordered by id.</summary>
    public IReadOnlyList<CustomerId> Customers => index.Value.Customers;

    internal MovementIndex Index => index.Value;

    /// <summary>A history in which nothing is said yet.</summary>
    public static TierHistory StartingOn(LocalDate firstDay) => new(firstDay, []);

    /// <summary>The history with movements added at its end.</summary>
    /// <exception cref="ArgumentException">They were known before what stands there, decide less, or are recorded on another day than they say.</exception>
    public TierHistory With(TierMovements movements)
    {
        ArgumentNullException.ThrowIfNull(movements);
        if (movements.KnownOn < KnownOn || movements.DecidedTo < DecidedTo || movements.Movements.Any(movement => movement.Recorded != movements.KnownOn))
        {
            throw new ArgumentException($"The history is decided to {IsoDay.Text(DecidedTo)} and known on {IsoDay.Text(KnownOn)}; it is added to in order only.", nameof(movements));
        }

        return new TierHistory(FirstDay, [.. said, movements]);
    }

    /// <summary>The movements of a customer, as said; corrections stand among what they correct.</summary>
    public IReadOnlyList<TierMovement> MovementsOf(CustomerId customer) => index.Value.Of(customer);

    /// <summary>The movements of a customer that hold as known on a day, by effective day: what was withdrawn by then is not among them.</summary>
    public IReadOnlyList<TierMovement> MovementsOf(CustomerId customer, LocalDate knownOn) => Belief.Of(index.Value.Of(customer), knownOn);

    /// <summary>The tier of a customer as of a day, as known on a day.</summary>
    /// <remarks>A day after <see cref="DecidedTo"/> is answered by the last decision.</remarks>
    public TierOnDay TierOn(CustomerId customer, LocalDate asOf, LocalDate knownOn) => TierOnDay.From(customer, asOf, knownOn, MovementsOf(customer, knownOn));

    /// <summary>The tier of a customer as of a day, with everything known.</summary>
    public TierOnDay TierOn(CustomerId customer, LocalDate asOf) => TierOn(customer, asOf, LocalDate.MaxIsoValue);
}

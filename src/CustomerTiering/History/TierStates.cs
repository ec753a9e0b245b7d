using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>Where everyone stands between two decisions, in columns by number. Days are kept as day numbers.</summary>
internal sealed class TierStates
{
    private readonly int[] since;
    private readonly int[] validUntil;
    private readonly int[] graceUntil;

    public TierStates(int customers)
    {
        Tier = new byte[customers];
        Array.Fill(Tier, TierPlaces.None);
        since = new int[customers];
        validUntil = new int[customers];
        graceUntil = new int[customers];
    }

    /// <summary>The tier without overrides, by place in the scheme of the version in force.</summary>
    public byte[] Tier { get; }

    /// <summary>Upgrades at once that a return can still undo: when they were decided, and the net of the period then.</summary>
    public Dictionary<int, (LocalDate Decided, decimal Net)> Risen { get; } = [];

    /// <summary>The states of merged customers as they were.</summary>
    public Dictionary<int, TierState> Merged { get; } = [];

    public bool IsInGrace(int customer) => graceUntil[customer] != 0;

    public bool IsGraceOver(int customer, LocalDate day) => graceUntil[customer] <= IsoDay.Number(day);

    /// <summary>Who has a tier whose grace is over on a day, by number. O(customers).</summary>
    public IReadOnlyList<int> GraceOver(LocalDate day)
    {
        var (over, found) = (IsoDay.Number(day), new List<int>());
        for (var customer = 0; customer < graceUntil.Length; customer++)
        {
            if (graceUntil[customer] != 0 && graceUntil[customer] <= over && Tier[customer] != TierPlaces.None)
            {
                found.Add(customer);
            }
        }

        return found;
    }

    public bool IsValidBeyond(int customer, LocalDate day) => validUntil[customer] > IsoDay.Number(day);

    public LocalDate Since(int customer) => IsoDay.FromNumber(since[customer]);

    public TierState this[int customer]
    {
        get => new(Tier[customer], since[customer], validUntil[customer], graceUntil[customer]);
        set => (Tier[customer], since[customer], validUntil[customer], graceUntil[customer]) = (value.Tier, value.Since, value.ValidUntil, value.GraceUntil);
    }

    /// <summary>A tier from a day on, nothing else remembered.</summary>
    public void Enter(int customer, byte tier, LocalDate from, LocalDate until)
    {
        this[customer] = new TierState(tier, IsoDay.Number(from), IsoDay.Number(until), 0);
        Risen.Remove(customer);
    }

    public void Leave(int customer)
    {
        this[customer] = TierState.None;
        Risen.Remove(customer);
    }

    public void Renew(int customer, LocalDate until) => validUntil[customer] = IsoDay.Number(until);

    public void StartGrace(int customer, LocalDate until) => graceUntil[customer] = IsoDay.Number(until);

    public void EndGrace(int customer) => graceUntil[customer] = 0;
}

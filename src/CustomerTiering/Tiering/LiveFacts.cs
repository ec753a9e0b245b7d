using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Tiering;

/// <summary>What the units of all channels are filled from.</summary>
internal sealed class LiveFacts
{
    private int[] seats;

    /// <param name="book">The book, its sales the running ones.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="roster">Everyone who gets a decision.</param>
    /// <param name="readsEarlier">Whether anything asks for the sums of the period before.</param>
    public LiveFacts(Portfolio book, TieringScope scope, Roster roster, bool readsEarlier)
    {
        Book = book;
        Scope = scope;
        Roster = roster;
        Totals = book.Sales.Total(new SalesWindow(scope.Period, scope.KnownOn));
        Earlier = readsEarlier ? book.Sales.Total(new SalesWindow(scope.Period.Before(), scope.KnownOn)) : null;
        seats = new int[roster.Count];
        NextMember.AddRange(Enumerable.Repeat(-1, roster.Count));
    }

    public Portfolio Book { get; }

    public TieringScope Scope { get; }

    public Roster Roster { get; }

    public SalesTotals Totals { get; }

    public SalesTotals? Earlier { get; }

    public IReadOnlyList<SuppliedMeasure> Supplied => Book.Supplied;

    public LocalDate AsOf => Scope.AsOf;

    /// <summary>The customer after each in its unit, −1 after the last.</summary>
    public List<int> NextMember { get; } = [];

    /// <summary>Where each customer's figures go while units are filled.</summary>
    public int[] Seats => seats;

    public void Seat(int customer, int place)
    {
        if (customer >= seats.Length)
        {
            Array.Resize(ref seats, Math.Max(customer + 1, seats.Length * 2));
        }

        seats[customer] = place;
    }

    public Tenure TenureOf(int customer) => Book.Customers.TryGet(Roster.Ids[customer], out var record) ? record.Tenure : Tenure.Always;
}

using System.Collections;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;

namespace CustomerTiering.Tiering;

/// <summary>Everyone who gets a decision, in columns: who, with which place in the ledger, and how it stands.</summary>
internal sealed class Roster
{
    private readonly Dictionary<int, CustomerId> withoutLine = [];
    private readonly IReadOnlyList<CustomerId> withLines;

    private Roster(IReadOnlyList<CustomerId> withLines, int capacity)
    {
        this.withLines = withLines;
        Codes = new List<int>(capacity);
        Standings = new List<Standing>(capacity);
        Ids = new PositionedIds(this);
    }

    /// <summary>The customers.</summary>
    public IReadOnlyList<CustomerId> Ids { get; }

    /// <summary>Their codes in the ledger, −1 without a line.</summary>
    public List<int> Codes { get; }

    /// <summary>How they stand on the as-of day.</summary>
    public List<Standing> Standings { get; }

    /// <summary>Whether any customer has a record that could tell channel, group or dates.</summary>
    public bool HasRecords { get; private set; }

    public int Count => Codes.Count;

    public static Roster Of(Portfolio book, TieringScope scope, SalesTotals totals)
    {
        var ledger = totals.Customers;
        var roster = new Roster(ledger, Math.Max(ledger.Count, book.Customers.Customers.Count)) { HasRecords = !book.Customers.IsEmpty };
        if (book.HasCustomerFile)
        {
            roster.AddOnFile(book.Customers, scope, totals);
        }

        for (var code = 0; code < ledger.Count; code++)
        {
            roster.TryAddSeen(book, totals, code);
        }

        return roster;
    }

    /// <summary>The roster of some customers alone, for policies under which nobody's tier hangs on others.</summary>
    public static Roster Of(Portfolio book, TieringScope scope, SalesTotals totals, IEnumerable<CustomerId> only)
    {
        var roster = new Roster(totals.Customers, 0) { HasRecords = !book.Customers.IsEmpty };
        foreach (var id in only)
        {
            var code = totals.Book.CodeOf(id);
            if (book.HasCustomerFile && book.Customers.TryGet(id, out var customer))
            {
                roster.TryAddOnFile(customer, scope, totals, code);
            }
            else if (code >= 0)
            {
                roster.TryAddSeen(book, totals, code);
            }
        }

        return roster;
    }

    /// <summary>Takes in a customer with a line, if it gets a decision and is not in yet.</summary>
    public bool TryAdd(Portfolio book, TieringScope scope, SalesTotals totals, int code) =>
        book.HasCustomerFile && book.Customers.TryGet(totals.Customers[code], out var customer)
            ? TryAddOnFile(customer, scope, totals, code)
            : TryAddSeen(book, totals, code);

    private void AddOnFile(CustomerFile file, TieringScope scope, SalesTotals totals)
    {
        foreach (var customer in file.Customers)
        {
            TryAddOnFile(customer, scope, totals, totals.Book.CodeOf(customer.Id));
        }
    }

    private bool TryAddSeen(Portfolio book, SalesTotals totals, int code)
    {
        var seen = totals.WasSeen(code) && !(book.HasCustomerFile && book.Customers.TryGet(totals.Customers[code], out _));
        if (seen)
        {
            Add(CustomerId.None, code, Standing.Active);
        }

        return seen;
    }

    private bool TryAddOnFile(Customer customer, TieringScope scope, SalesTotals totals, int code)
    {
        var standing = customer.Tenure.CoversDay(scope.AsOf) ? Standing.Active
            : scope.AsOf < customer.Tenure.SignedOn ? Standing.NotSigned
            : Standing.Closed;

        // Who is not in business on the day gets a decision only for sales that were made in the period.
        var decided = standing == Standing.Active || (code >= 0 && totals.LinesOf(code) > 0);
        if (decided)
        {
            Add(customer.Id, code, standing);
        }

        return decided;
    }

    private void Add(CustomerId id, int code, Standing standing)
    {
        if (code < 0)
        {
            withoutLine.Add(Count, id);
        }

        Codes.Add(code);
        Standings.Add(standing);
    }

    /// <summary>The ids by position: those with a line as the book has them, so that none is made before it is asked for.</summary>
    private sealed class PositionedIds(Roster roster) : IReadOnlyList<CustomerId>
    {
        public int Count => roster.Count;

        public CustomerId this[int position] => roster.Codes[position] is >= 0 and var code ? roster.withLines[code] : roster.withoutLine[position];

        public IEnumerator<CustomerId> GetEnumerator()
        {
            for (var position = 0; position < Count; position++)
            {
                yield return this[position];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

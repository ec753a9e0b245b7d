using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.History;

/// <summary>A number for everyone the facts name, in order of id: the place in every column of a history.</summary>
internal sealed class CustomerNumbers
{
    private readonly CustomerId[] ids;
    private readonly int[] ofCode;

    private CustomerNumbers(CustomerId[] ids, int[] ofCode)
    {
        this.ids = ids;
        this.ofCode = ofCode;
    }

    public int Count => ids.Length;

    /// <summary>The customer with a number.</summary>
    public CustomerId this[int number] => ids[number];

    public static CustomerNumbers Of(TierFacts facts)
    {
        var ledger = facts.Book.Sales.Customers;
        var named = facts.Book.Customers.Customers.Select(customer => customer.Id)
            .Concat(facts.Changes.Identities.SelectMany(fact => new[] { fact.Merged, fact.Surviving }))
            .Concat(facts.Changes.Groups.Select(change => change.Customer))
            .Concat(facts.Overrides.All.Select(entry => entry.Customer))
            .Where(id => !id.IsNone && facts.Book.Sales.CodeOf(id) < 0);
        CustomerId[] all = [.. ledger, .. named.Distinct()];
        var code = new int[all.Length];
        for (var i = 0; i < code.Length; i++)
        {
            code[i] = i;
        }

        if (!IsOrdered(all))
        {
            Array.Sort(all, code);
        }

        var places = new int[ledger.Count];
        for (var number = 0; number < all.Length; number++)
        {
            if (code[number] < places.Length)
            {
                places[code[number]] = number;
            }
        }

        return new CustomerNumbers(all, places);
    }

    /// <summary>The number of an id; negative for one the facts do not name.</summary>
    public int Of(CustomerId id) => Array.BinarySearch(ids, id);

    /// <summary>Spreads a day's tiers over the numbers; <see cref="TierPlaces.None"/> for who is not decided on.</summary>
    public byte[] Spread(TierColumn column)
    {
        var places = new byte[ids.Length];
        Array.Fill(places, TierPlaces.None);
        var roster = column.Roster;
        for (var position = 0; position < roster.Count; position++)
        {
            places[Of(roster, position)] = column.Places[position];
        }

        return places;
    }

    private int Of(Roster roster, int position)
    {
        var code = roster.Codes[position];
        return (uint)code < (uint)ofCode.Length ? ofCode[code] : Of(roster.Ids[position]);
    }

    /// <summary>The number of a customer of the ledger by its code.</summary>
    public int OfCode(int code) => ofCode[code];

    private static bool IsOrdered(CustomerId[] all)
    {
        for (var i = 1; i < all.Length; i++)
        {
            if (all[i - 1] > all[i])
            {
                return false;
            }
        }

        return true;
    }
}

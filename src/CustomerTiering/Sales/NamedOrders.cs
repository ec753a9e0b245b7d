namespace CustomerTiering.Sales;

/// <summary>Which customers have a positive line in which named order, so that an order whose lines lie in several places is counted once.</summary>
internal sealed class NamedOrders
{
    private readonly HashSet<long> owned = [];

    /// <summary>The orders' ids and their codes.</summary>
    public IdTable Ids { get; } = new();

    /// <summary>Notes an order of a customer.</summary>
    /// <returns>False when it was noted before.</returns>
    public bool Add(int customer, ReadOnlySpan<char> order) => Add(customer, Ids.CodeOf(order));

    /// <summary>Notes an order of a customer by its id in UTF-8.</summary>
    /// <returns>False when it was noted before.</returns>
    public bool Add(int customer, ReadOnlySpan<byte> order) => Add(customer, Ids.CodeOf(order));

    /// <summary>Takes over what another noted.</summary>
    /// <param name="other">The other.</param>
    /// <param name="map">The customers' codes here by their codes there; empty where they are the same.</param>
    /// <param name="onTwice">Called with a customer's code here for every order that both noted.</param>
    public void Adopt(NamedOrders other, ReadOnlyMemory<int> map, Action<int> onTwice)
    {
        var orders = Ids.Adopt(other.Ids);
        foreach (var pair in other.owned)
        {
            var customer = map.IsEmpty ? (int)pair : map.Span[(int)pair];
            if (!Add(customer, orders[(int)(pair >> 32)]))
            {
                onTwice(customer);
            }
        }
    }

    /// <summary>The codes of the orders by customer.</summary>
    public ILookup<int, int> ByCustomer() => owned.ToLookup(pair => (int)pair, pair => (int)(pair >> 32));

    /// <summary>The id of an order in UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes(int order) => Ids.Bytes(order);

    /// <summary>Notes an order of a customer by its code.</summary>
    /// <returns>False when it was noted before.</returns>
    public bool Add(int customer, int order) => owned.Add(((long)order << 32) | (uint)customer);
}

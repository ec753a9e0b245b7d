using CustomerTiering.Customers;

namespace CustomerTiering.History;

/// <summary>Movements by customer, each customer's in the order given.</summary>
internal sealed class MovementIndex
{
    private readonly TierMovement[] movements;
    private readonly int[] order;
    private readonly int[] starts;
    private readonly CustomerId[] customers;

    public MovementIndex(TierMovement[] movements)
    {
        this.movements = movements;
        var keys = movements.Select((movement, place) => (movement.Customer, place)).ToArray();
        Array.Sort(keys);
        order = [.. keys.Select(key => key.place)];
        var heads = new List<int>();
        for (var i = 0; i < keys.Length; i++)
        {
            if (i == 0 || keys[i].Customer != keys[i - 1].Customer)
            {
                heads.Add(i);
            }
        }

        customers = [.. heads.Select(head => keys[head].Customer)];
        starts = [.. heads, keys.Length];
    }

    /// <summary>Everyone with a movement, ordered by id.</summary>
    public IReadOnlyList<CustomerId> Customers => customers;

    public TierMovement[] Of(CustomerId customer)
    {
        var place = Array.BinarySearch(customers, customer);
        if (place < 0)
        {
            return [];
        }

        var own = new TierMovement[starts[place + 1] - starts[place]];
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = movements[order[starts[place] + i]];
        }

        return own;
    }
}

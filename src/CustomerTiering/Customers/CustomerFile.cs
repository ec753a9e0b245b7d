using System.Collections.Frozen;

namespace CustomerTiering.Customers;

/// <summary>
/// The customers and group customers on file, each once, ordered by id.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Look-up by id is O(1).</remarks>
public sealed class CustomerFile
{
    private readonly FrozenDictionary<CustomerId, Customer> byId;
    private readonly FrozenDictionary<GroupId, CustomerGroup> groupById;

    private CustomerFile(IReadOnlyList<Customer> customers, IReadOnlyList<CustomerGroup> groups)
    {
        Customers = customers;
        Groups = groups;
        byId = customers.ToFrozenDictionary(customer => customer.Id);
        groupById = groups.ToFrozenDictionary(group => group.Id);
    }

    /// <summary>No customer is on file: who bought is then all that is known.</summary>
    public static CustomerFile Empty { get; } = new([], []);

    /// <summary>The customers, ordered by id (ordinal).</summary>
    public IReadOnlyList<Customer> Customers { get; }

    /// <summary>The group customers that have a record of their own, ordered by id (ordinal).</summary>
    public IReadOnlyList<CustomerGroup> Groups { get; }

    /// <summary>Whether nobody is on file.</summary>
    public bool IsEmpty => Customers.Count == 0;

    /// <summary>A file of customers, with records of their groups where there are any.</summary>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    public static CustomerFile Of(IEnumerable<Customer> customers, IEnumerable<CustomerGroup>? groups = null)
    {
        ArgumentNullException.ThrowIfNull(customers);
        Customer[] ordered = [.. customers.OrderBy(customer => customer.Id)];
        RefuseTwice(ordered, customer => customer.Id.Value, nameof(customers));
        CustomerGroup[] orderedGroups = [.. (groups ?? []).OrderBy(group => group.Id)];
        RefuseTwice(orderedGroups, group => group.Id.Value, nameof(groups));
        return new CustomerFile(ordered, orderedGroups);
    }

    /// <summary>The customer with an id, if it is on file.</summary>
    public bool TryGet(CustomerId id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Customer? customer) => byId.TryGetValue(id, out customer);

    /// <summary>The record of a group, if it has one.</summary>
    public bool TryGetGroup(GroupId id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CustomerGroup? group) => groupById.TryGetValue(id, out group);

    private static void RefuseTwice<T>(T[] ordered, Func<T, string> id, string parameter)
    {
        for (var i = 1; i < ordered.Length; i++)
        {
            if (string.Equals(id(ordered[i - 1]), id(ordered[i]), StringComparison.Ordinal))
            {
                throw new ArgumentException($"'{id(ordered[i])}' stands twice on file.", parameter);
            }
        }
    }
}

using NodaTime;

namespace CustomerTiering.Customers;

/// <summary>
/// Facts that change who a customer is: merges, un-merges and changes of group, each with the day it takes effect and the day it was recorded.
/// </summary>
/// <remarks>
/// Of several facts about one id, the one with the latest effective day holds; among those of one day the latest recorded; among those
/// recorded on one day an un-merge, then the greatest id. The order in which facts are given does not matter. Immutable.
/// </remarks>
public sealed class CustomerChanges
{
    private readonly IdentityFact[] identities;

    private CustomerChanges(IdentityFact[] identities, GroupChange[] groups)
    {
        this.identities = identities;
        Groups = groups;
    }

    /// <summary>Nothing ever changed.</summary>
    public static CustomerChanges None { get; } = new([], []);

    /// <summary>The changes of group, ordered by effective day, recorded day, customer and group.</summary>
    public IReadOnlyList<GroupChange> Groups { get; }

    /// <summary>Whether there is no fact.</summary>
    public bool IsEmpty => identities.Length == 0 && Groups.Count == 0;

    /// <summary>The merges and un-merges, ordered by effective day, recorded day, kind and ids.</summary>
    internal IReadOnlyList<IdentityFact> Identities => identities;

    /// <summary>The facts, or the ids that would be merged in a circle.</summary>
    public static CustomerChangesOutcome Of(IEnumerable<CustomerMerge> merges, IEnumerable<CustomerUnmerge> unmerges, IEnumerable<GroupChange> groups)
    {
        ArgumentNullException.ThrowIfNull(merges);
        ArgumentNullException.ThrowIfNull(unmerges);
        ArgumentNullException.ThrowIfNull(groups);
        IdentityFact[] facts =
        [
            .. merges.Select(merge => new IdentityFact(merge.Merged, merge.Surviving, merge.Effective, merge.Recorded))
                .Concat(unmerges.Select(unmerge => new IdentityFact(unmerge.Merged, CustomerId.None, unmerge.Effective, unmerge.Recorded)))
                .Distinct().Order(),
        ];
        GroupChange[] changes = [.. groups.Distinct().OrderBy(change => change.Effective).ThenBy(change => change.Recorded).ThenBy(change => change.Customer).ThenBy(change => change.Group)];
        var circle = MergeCircle.Find(facts);
        return circle.Count == 0 ? new CustomerChangesOutcome.Valid(new CustomerChanges(facts, changes)) : new CustomerChangesOutcome.Circular(circle);
    }

    /// <summary>The merged ids with the ids that stand for them in the end, as of a day and as known on a day. O(facts).</summary>
    public IReadOnlyDictionary<CustomerId, CustomerId> MergedAt(LocalDate asOf, LocalDate knownOn)
    {
        var direct = MergeCircle.InForce(identities, asOf, knownOn);
        return direct.Keys.ToDictionary(merged => merged, merged => MergeCircle.Last(direct, merged));
    }

    /// <summary>The groups of the customers that changed theirs, as of a day and as known on a day. O(facts).</summary>
    public IReadOnlyDictionary<CustomerId, GroupId> GroupsAt(LocalDate asOf, LocalDate knownOn)
    {
        var found = new Dictionary<CustomerId, GroupId>();
        foreach (var change in Groups)
        {
            if (change.Effective <= asOf && change.Recorded <= knownOn)
            {
                found[change.Customer] = change.Group;
            }
        }

        return found;
    }
}

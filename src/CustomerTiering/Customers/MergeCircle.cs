using NodaTime;

namespace CustomerTiering.Customers;

/// <summary>Follows merges from id to id, and finds ids that would be merged into each other.</summary>
internal static class MergeCircle
{
    /// <summary>The merges that hold as of a day and as known on a day, one step each; facts come in their order.</summary>
    public static Dictionary<CustomerId, CustomerId> InForce(IEnumerable<IdentityFact> facts, LocalDate asOf, LocalDate knownOn)
    {
        var direct = new Dictionary<CustomerId, CustomerId>();
        foreach (var fact in facts)
        {
            if (fact.Effective > asOf || fact.Recorded > knownOn)
            {
                continue;
            }

            if (fact.Surviving.IsNone)
            {
                direct.Remove(fact.Merged);
            }
            else
            {
                direct[fact.Merged] = fact.Surviving;
            }
        }

        return direct;
    }

    /// <summary>Who stands for an id in the end.</summary>
    public static CustomerId Last(Dictionary<CustomerId, CustomerId> direct, CustomerId id)
    {
        while (direct.TryGetValue(id, out var next))
        {
            id = next;
        }

        return id;
    }

    /// <summary>The ids of a circle on some as-of day as known on some day; none where there is no circle.</summary>
    public static IReadOnlyList<CustomerId> Find(IdentityFact[] facts)
    {
        // A circle in time is a circle of all merges taken together, which is cheap to rule out; only ids on one are looked at day by day.
        var suspects = OnCircles(facts);
        IdentityFact[] some = [.. facts.Where(fact => suspects.Contains(fact.Merged))];
        foreach (var known in some.Select(fact => fact.Recorded).Distinct())
        {
            foreach (var asOf in some.Select(fact => fact.Effective).Distinct())
            {
                var circle = Circle(InForce(some, asOf, known));
                if (circle.Count > 0)
                {
                    return circle;
                }
            }
        }

        return [];
    }

    private static HashSet<CustomerId> OnCircles(IdentityFact[] facts)
    {
        // Whoever is merged into nobody, or into someone who is cleared, is on no circle.
        var next = facts.Where(fact => !fact.Surviving.IsNone).GroupBy(fact => fact.Merged).ToDictionary(group => group.Key, group => group.Select(fact => fact.Surviving).ToHashSet());
        var before = facts.Where(fact => !fact.Surviving.IsNone).ToLookup(fact => fact.Surviving, fact => fact.Merged);
        var cleared = new Queue<CustomerId>(before.Select(group => group.Key).Where(id => !next.ContainsKey(id)));
        while (cleared.TryDequeue(out var id))
        {
            foreach (var merged in before[id])
            {
                if (next.TryGetValue(merged, out var survivors) && survivors.Remove(id) && survivors.Count == 0)
                {
                    next.Remove(merged);
                    cleared.Enqueue(merged);
                }
            }
        }

        return [.. next.Keys];
    }

    private static IReadOnlyList<CustomerId> Circle(Dictionary<CustomerId, CustomerId> direct)
    {
        var clear = new HashSet<CustomerId>();
        foreach (var start in direct.Keys.Order())
        {
            var way = new List<CustomerId>();
            var id = start;
            while (!clear.Contains(id) && direct.TryGetValue(id, out var next))
            {
                var seen = way.IndexOf(id);
                if (seen >= 0)
                {
                    return way[seen..];
                }

                way.Add(id);
                id = next;
            }

            clear.UnionWith(way);
        }

        return [];
    }
}

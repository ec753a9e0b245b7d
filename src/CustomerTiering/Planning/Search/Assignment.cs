using CustomerTiering.Customers;

namespace CustomerTiering.Planning.Search;

/// <summary>Says whose customers are whose: the rep on file, or the nearest home of a rep of the region who has the skills.</summary>
internal static class Assignment
{
    /// <summary>The customers of each rep, and those whom nobody serves; both in order of id.</summary>
    public static (IReadOnlyList<RepCase> Cases, IReadOnlyList<PlanCustomer> Unserved) Of(PlanRequest request, KeptPlan kept)
    {
        var lists = request.Reps.ToDictionary(rep => rep.Rep, _ => new List<PlanCustomer>());
        var unserved = new List<PlanCustomer>();
        foreach (var customer in request.Customers)
        {
            var rep = RepOf(request, customer);
            if (lists.TryGetValue(rep, out var list))
            {
                list.Add(customer);
            }
            else
            {
                unserved.Add(customer);
            }
        }

        return ([.. request.Reps.Select(rep => new RepCase(request, rep, lists[rep.Rep], 1, kept))], unserved);
    }

    private static RepId RepOf(PlanRequest request, PlanCustomer customer)
    {
        if (!customer.Rep.IsNone)
        {
            return customer.Rep;
        }

        var nearest = RepId.None;
        var way = int.MaxValue;
        foreach (var rep in request.Reps.Where(rep => (rep.Territory.Count == 0 || rep.Territory.Contains(customer.Region))
            && customer.Skills.All(skill => rep.Skills.Contains(skill, StringComparer.Ordinal))))
        {
            var minutes = request.Travel.Minutes(rep.Home, customer.At);
            (nearest, way) = minutes < way ? (rep.Rep, minutes) : (nearest, way);
        }

        return nearest;
    }
}

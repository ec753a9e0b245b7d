namespace CustomerTiering.Planning.Search;

/// <summary>Says whose customers are whose: the rep on file; or of the reps of the region who have the skills, one near by with time for it.</summary>
internal static class Assignment
{
    /// <summary>The customers of each rep, and those whom nobody serves; both in order of id.</summary>
    public static (IReadOnlyList<RepCase> Cases, IReadOnlyList<PlanCustomer> Unserved) Of(PlanRequest request, KeptPlan kept)
    {
        var places = request.Reps.Select((rep, place) => (rep.Rep, place)).ToDictionary(pair => pair.Rep, pair => pair.place);
        var reps = request.Customers.Select(customer =>
        {
            var rep = customer.Rep.IsNone ? kept.Reps.GetValueOrDefault(customer.Customer) : customer.Rep;
            return rep.IsNone ? Territories.Open : places.GetValueOrDefault(rep, Territories.Nobody);
        }).ToArray();
        new Territories(request).Share(reps);
        var lists = request.Reps.Select(_ => new List<PlanCustomer>()).ToArray();
        var unserved = new List<PlanCustomer>();
        for (var customer = 0; customer < reps.Length; customer++)
        {
            (reps[customer] < 0 ? unserved : lists[reps[customer]]).Add(request.Customers[customer]);
        }

        return ([.. request.Reps.Select((rep, place) => new RepCase(request, rep, lists[place], 1, kept))], unserved);
    }
}

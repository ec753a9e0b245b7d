namespace CustomerTiering.Planning;

/// <summary>What the request asks to find in the plan: every appointment to the minute, every need met.</summary>
internal static class KeptRules
{
    public static IEnumerable<PlanFinding> Findings(PlanRequest request, IReadOnlyList<PlanEntry> ordered)
    {
        foreach (var appointment in request.Appointments.Where(appointment => request.Horizon.Contains(appointment.Day) && request.TryRep(appointment.Rep, out _)))
        {
            if (!ordered.Any(entry => PlanCheck.Keeps(entry, appointment)))
            {
                yield return new PlanFinding(PlanRule.Appointment, appointment.Rep, appointment.Customer, appointment.Day, $"{appointment.Hours} {appointment.Title}".TrimEnd());
            }
        }

        foreach (var need in request.Needs.Where(need => request.TryCustomer(need.Customer, out _) && need.Due.Start < request.Horizon.End && need.Due.End > request.Horizon.Start))
        {
            if (!ordered.Any(entry => entry.Customer == need.Customer && need.Due.Contains(entry.Day)))
            {
                yield return new PlanFinding(PlanRule.Need, Customers.RepId.None, need.Customer, need.Due.LastDay, $"{need.Due} {need.Reason.Name}");
            }
        }
    }
}

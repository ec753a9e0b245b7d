namespace CustomerTiering.Planning;

/// <summary>
/// Checks any plan rule by rule, also one made or changed by hand, and names each rule that is broken and where.
/// </summary>
/// <remarks>
/// It shares no bookkeeping with the planner: it reads the request and the stops and nothing else. What the request itself fixes is not the plan's fault:
/// between two fixed appointments no rule is asked. O(stops · log stops).
/// </remarks>
public static class PlanCheck
{
    /// <summary>Checks a plan of the planner.</summary>
    public static PlanCheckResult Of(VisitPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Of(plan.Request, plan.Entries);
    }

    /// <summary>Checks stops against a request.</summary>
    public static PlanCheckResult Of(PlanRequest request, IEnumerable<PlanEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(entries);
        PlanEntry[] ordered = [.. entries.OrderBy(entry => entry.Rep).ThenBy(entry => entry.Day).ThenBy(entry => entry.Hours).ThenBy(entry => entry.Customer)];
        var findings = new List<PlanFinding>();
        findings.AddRange(ordered.SelectMany(entry => StopRules.Findings(request, entry)));
        findings.AddRange(DayRules.Findings(request, ordered));
        findings.AddRange(GapRules.Findings(request, ordered));
        findings.AddRange(KeptRules.Findings(request, ordered));
        return new PlanCheckResult(
            [.. findings.OrderBy(finding => finding.Rep).ThenBy(finding => finding.Day).ThenBy(finding => finding.Customer).ThenBy(finding => finding.Rule.Value).ThenBy(finding => finding.Detail, StringComparer.Ordinal)],
            ordered.Length);
    }

    /// <summary>The appointment of the request that a stop keeps, if it is one.</summary>
    internal static bool IsFixed(PlanRequest request, PlanEntry entry) => request.Appointments.Any(appointment => Keeps(entry, appointment));

    /// <summary>Whether a stop is an appointment of the request, to the minute.</summary>
    internal static bool Keeps(PlanEntry entry, FixedAppointment appointment) =>
        entry.Rep == appointment.Rep && entry.Day == appointment.Day && entry.Hours == appointment.Hours && entry.Customer == appointment.Customer;
}

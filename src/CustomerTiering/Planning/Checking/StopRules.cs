using CustomerTiering.Calendars;

namespace CustomerTiering.Planning;

/// <summary>The rules that one stop can break by itself.</summary>
internal static class StopRules
{
    public static IEnumerable<PlanFinding> Findings(PlanRequest request, PlanEntry entry)
    {
        if (!request.Horizon.Contains(entry.Day))
        {
            yield return Found(PlanRule.Horizon, entry, request.Horizon.ToString());
        }

        if (!request.TryRep(entry.Rep, out var rep))
        {
            yield return Found(PlanRule.Unknown, entry, entry.Rep.Value);
            yield break;
        }

        if (PlanCheck.IsFixed(request, entry))
        {
            yield break;
        }

        if (rep.Calendar.Of(entry.Day) == DayHalves.None)
        {
            yield return Found(PlanRule.WorkingDay, entry, entry.Day.DayOfWeek.ToString());
        }

        if (!request.TryCustomer(entry.Customer, out var customer))
        {
            yield return Found(PlanRule.Unknown, entry, entry.Customer.IsNone ? entry.Title : entry.Customer.Value);
            yield break;
        }

        foreach (var finding in OfCustomer(request, rep, customer, entry))
        {
            yield return finding;
        }
    }

    private static IEnumerable<PlanFinding> OfCustomer(PlanRequest request, PlanRep rep, PlanCustomer customer, PlanEntry entry)
    {
        if (!customer.Served.Contains(entry.Day))
        {
            yield return Found(PlanRule.NotServed, entry, customer.Served.ToString());
        }

        if (customer.Hours.Weekdays.Count > 0 && !customer.Hours.Weekdays.Contains(entry.Day.DayOfWeek))
        {
            yield return Found(PlanRule.Weekday, entry, entry.Day.DayOfWeek.ToString());
        }

        foreach (var range in customer.Hours.DoNotVisit.Where(range => range.Contains(entry.Day)).Take(1))
        {
            yield return Found(PlanRule.DoNotVisit, entry, range.ToString());
        }

        // Whole inside the open hours, however they are cut up, and clear of every busy one.
        var open = customer.Hours.Open.Count == 0 || Enumerable.Range(entry.Hours.From, entry.Hours.To - entry.Hours.From)
            .All(minute => customer.Hours.Open.Any(hours => minute >= hours.From && minute < hours.To));
        if (!open || customer.Hours.Busy.Any(hours => hours.From < entry.Hours.To && entry.Hours.From < hours.To))
        {
            yield return Found(PlanRule.VisitingHours, entry, entry.Hours.ToString());
        }

        var rule = request.Policy.RuleOf(customer.Tier);
        var length = customer.Minutes > 0 ? customer.Minutes : rule.Minutes;
        if (entry.Hours.To - entry.Hours.From < length)
        {
            yield return Found(PlanRule.Length, entry, FormattableString.Invariant($"{entry.Hours.To - entry.Hours.From} < {length}"));
        }

        if (customer.Rep.IsNone ? rep.Territory.Count > 0 && !rep.Territory.Contains(customer.Region) : customer.Rep != rep.Rep)
        {
            yield return Found(PlanRule.Territory, entry, customer.Rep.IsNone ? customer.Region.Value : customer.Rep.Value);
        }

        foreach (var skill in customer.Skills.Where(skill => !rep.Skills.Contains(skill, StringComparer.Ordinal)))
        {
            yield return Found(PlanRule.Skill, entry, skill);
        }
    }

    private static PlanFinding Found(PlanRule rule, PlanEntry entry, string detail) => new(rule, entry.Rep, entry.Customer, entry.Day, detail);
}

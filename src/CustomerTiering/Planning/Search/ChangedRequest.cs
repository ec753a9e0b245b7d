using CustomerTiering.Calendars;

namespace CustomerTiering.Planning.Search;

/// <summary>A request as it stands after changes.</summary>
internal static class ChangedRequest
{
    public static PlanRequest Of(PlanRequest request, IReadOnlyList<PlanChange> changes) => changes.Aggregate(request, (before, change) => change.Match(
        cancelled => before.WithCustomers(before.Customers.Select(customer => customer.Customer == cancelled.Customer
            ? customer with { Hours = customer.Hours with { DoNotVisit = [.. customer.Hours.DoNotVisit, DayRange.Inclusive(cancelled.Day, cancelled.Day)] } }
            : customer)),
        absent => before.WithReps(before.Reps.Select(rep => rep.Rep == absent.Rep ? rep with { Calendar = rep.Calendar.WithAbsences(absent.Absence) } : rep)),
        needed => before with { Needs = [.. before.Needs, needed.Need] },
        booked => before with { Appointments = [.. before.Appointments, booked.Appointment] },
        joined => before.WithCustomers(before.Customers.Append(joined.Customer))));
}

using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Planning;

namespace CustomerTiering.Files.Planning;

/// <summary>Asks whether the ids in a row are those of a plan; a row with another is rejected.</summary>
internal static class PlanIds
{
    private const int Shown = 8;

    public static bool Has(PlanRow row, PlanRequest request, FixedColumn column, CustomerId customer)
    {
        var known = request.TryCustomer(customer, out _);
        if (!known)
        {
            row.Reject(RowFaultKind.NotInPlan, column, customer.Value, Some(request.Customers.Select(one => one.Customer.Value)));
        }

        return known;
    }

    public static bool Has(PlanRow row, PlanRequest request, FixedColumn column, RepId rep)
    {
        var known = request.TryRep(rep, out _);
        if (!known)
        {
            row.Reject(RowFaultKind.NotInPlan, column, rep.Value, Some(request.Reps.Select(one => one.Rep.Value)));
        }

        return known;
    }

    public static bool Has(PlanRow row, PlanRequest request, FixedAppointment appointment) =>
        Has(row, request, AppointmentColumns.Rep, appointment.Rep) && (appointment.Customer.IsNone || Has(row, request, AppointmentColumns.Customer, appointment.Customer));

    /// <summary>Whether a customer that joins is not there yet, in a tier that the policy knows.</summary>
    public static bool IsNew(PlanRow row, PlanRequest request, PlanCustomer customer)
    {
        if (request.TryCustomer(customer.Customer, out _))
        {
            row.Reject(RowFaultKind.AlreadyInPlan, CustomerColumns.Customer, customer.Customer.Value);
            return false;
        }

        if (!request.Policy.Knows(customer.Tier))
        {
            row.Reject(RowFaultKind.UnknownWord, CustomerColumns.Tier, customer.Tier.Value, string.Join(", ", request.Policy.Tiers.Select(rule => rule.Tier)));
            return false;
        }

        return true;
    }

    /// <summary>Rejects rows after the first of each customer.</summary>
    public static PlanRowReader<PlanCustomer> EachOnce()
    {
        var lines = new Dictionary<CustomerId, long>();
        return (row, out customer) =>
        {
            if (!CustomerColumns.TryRead(row, out customer))
            {
                return false;
            }

            var isFirst = lines.TryAdd(customer.Customer, row.Line);
            if (!isFirst)
            {
                row.Reject(RowFaultKind.Duplicate, CustomerColumns.Customer, customer.Customer.Value, lines[customer.Customer].ToString(CultureInfo.InvariantCulture));
            }

            return isFirst;
        };
    }

    /// <summary>Rejects rows after the first of each rep; one whose week is blank works by the calendar of the company.</summary>
    public static PlanRowReader<PlanRep> EachRepOnce(WorkingCalendar company)
    {
        var seen = new HashSet<RepId>();
        return (row, out rep) =>
        {
            if (!RepColumns.TryRead(row, company, out rep))
            {
                return false;
            }

            var isFirst = seen.Add(rep.Rep);
            if (!isFirst)
            {
                row.Reject(RowFaultKind.RepTwice, RepColumns.Rep, rep.Rep.Value);
            }

            return isFirst;
        };
    }

    private static string Some(IEnumerable<string> ids)
    {
        string[] first = [.. ids.Take(Shown + 1)];
        return string.Join(", ", first.Take(Shown)) + (first.Length > Shown ? ", …" : string.Empty);
    }
}

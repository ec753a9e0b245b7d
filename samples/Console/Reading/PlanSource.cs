using CustomerTiering.Calendars;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Diary;
using CustomerTiering.Files;
using CustomerTiering.Files.Planning;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Visits;
using CustomerTiering.Planning;

namespace CustomerTiering.Console.Reading;

/// <summary>Makes the request for a plan of files: what is refused ends the command, what is rejected is told.</summary>
internal static class PlanSource
{
    /// <summary>The names of the files that keep what a plan was made from, beside the plan.</summary>
    public const string Customers = "inputs-customers.csv";

    /// <inheritdoc cref="Customers"/>
    public const string Reps = "inputs-reps.csv";

    /// <inheritdoc cref="Customers"/>
    public const string Needs = "inputs-needs.csv";

    /// <inheritdoc cref="Customers"/>
    public const string Appointments = "inputs-appointments.csv";

    /// <inheritdoc cref="Customers"/>
    public const string Settings = "inputs-settings.csv";

    /// <inheritdoc cref="Customers"/>
    public const string Policy = "inputs-policy.json";

    /// <inheritdoc cref="Customers"/>
    public const string Travel = "inputs-travel.csv";

    /// <inheritdoc cref="Customers"/>
    public const string Executives = "inputs-executives.csv";

    /// <summary>The names, without their endings, of the files of orders and of the customers that go with them.</summary>
    public const string Orders = "inputs-orders";

    /// <inheritdoc cref="Orders"/>
    public const string OrderCustomers = "inputs-order-customers";

    /// <summary>The table of the plan itself.</summary>
    public const string Plan = "plan.csv";

    /// <summary>What the files that a person names come to.</summary>
    /// <exception cref="StopException">A file is refused, or a customer has no tier.</exception>
    public static PlanGround Of(Screen screen, PlanWish wish, CancellationToken token)
    {
        if (wish.Customers.Length == 0 || wish.Reps.Length == 0 || !wish.HasFrom)
        {
            throw StopException.Usage(screen.Say("plan.incomplete"));
        }

        var (policy, strict) = (PolicyOf(screen, wish), wish.Extras.Strict);
        var orders = wish.Orders.Length == 0 ? PlanOrders.None : new PlanOrders(wish.Orders, wish.Customers);
        var tiers = PlanTiers.Decide(screen, orders, strict, token);
        var customers = PlanTiers.Complete(screen, policy, Rows(screen, PlanFiles.ReadCustomers(FileSource.OfPath(wish.Customers), null, token), strict), tiers);
        if (wish.Visits.Length > 0)
        {
            customers = WithVisits(screen, customers, wish.Visits, strict, token);
        }

        var reps = RepsOf(screen, wish, token);
        if (customers.Count == 0 || reps.Count == 0)
        {
            throw StopException.Refused(customers.Count == 0 ? screen.Say("plan.noCustomers", wish.Customers) : screen.Say("plan.noReps", wish.Reps));
        }

        PlanNotes.Strangers(screen, "plan.strangeReps", wish.Customers, wish.Reps, customers.Where(customer => !customer.Rep.IsNone).Select(customer => customer.Rep), reps);
        var request = Request(screen, policy, new DayRange(wish.From, wish.From.PlusWeeks(wish.Weeks)), customers, reps);
        PlanNotes.FarAway(screen, request, reps);
        return new PlanGround(PlanTravel.Of(screen, wish.Extras, WithNeeds(screen, wish, request, token), token), tiers, orders);
    }

    // Reps by the company's calendar unless their own week is stated, without the days they are absent.
    private static IReadOnlyList<PlanRep> RepsOf(Screen screen, PlanWish wish, CancellationToken token)
    {
        var company = CalendarReading.Calendar(screen, wish.Extras.Calendar, WorkingWeek.MondayToSaturday);
        var reps = Rows(screen, PlanFiles.ReadReps(FileSource.OfPath(wish.Reps), company, null, token), wish.Extras.Strict);
        var absences = CalendarReading.Absences(screen, wish.Extras.Absences, wish.Extras.Strict, ReadingOptions.Default, token).ToLookup(absence => absence.Rep, absence => absence.Absence);
        PlanNotes.Strangers(screen, "plan.strangeAbsences", wish.Extras.Absences, wish.Reps, absences.Select(group => group.Key), reps);
        return absences.Count == 0 ? reps : [.. reps.Select(rep => rep with { Calendar = rep.Calendar.WithAbsences(absences[rep.Rep]) })];
    }

    /// <summary>The request with the needs and appointments of files.</summary>
    /// <exception cref="StopException">A file is refused.</exception>
    public static PlanRequest WithNeeds(Screen screen, PlanWish wish, PlanRequest request, CancellationToken token)
    {
        var whole = request with
        {
            Needs = wish.Needs.Length == 0 ? [] : Rows(screen, PlanFiles.ReadNeeds(FileSource.OfPath(wish.Needs), request, null, token), wish.Extras.Strict),
            Appointments = wish.Appointments.Length == 0 ? [] : Rows(screen, PlanFiles.ReadAppointments(FileSource.OfPath(wish.Appointments), request, null, token), wish.Extras.Strict),
        };
        PlanNotes.Dates(screen, whole, wish.Needs, wish.Appointments);
        return whole;
    }

    /// <summary>The request that stands beside a plan, and its frame.</summary>
    /// <exception cref="StopException">A file is not there or refused.</exception>
    public static (PlanRequest Request, PlanFrame Frame) Beside(Screen screen, string folder, bool strict, CancellationToken token)
    {
        FileSource File(string name) => FileSource.OfPath(Path.Combine(folder, name));
        var frame = Rows(screen, PlanFiles.ReadFrame(File(Settings), null, token), strict);
        if (frame.Count != 1)
        {
            throw StopException.Refused(screen.Say("plan.noFrame", Path.Combine(folder, Settings)));
        }

        var request = Request(
            screen, PolicyOf(screen, Path.Combine(folder, Policy)), frame[0].Horizon,
            Rows(screen, PlanFiles.ReadCustomers(File(Customers), null, token), strict), Rows(screen, PlanFiles.ReadReps(File(Reps), null, token), strict)) with
        {
            Travel = frame[0].Travel,
        };
        request = request with
        {
            Needs = Rows(screen, PlanFiles.ReadNeeds(File(Needs), request, null, token), strict),
            Appointments = Rows(screen, PlanFiles.ReadAppointments(File(Appointments), request, null, token), strict),
        };
        return (PlanTravel.Kept(screen, request, frame[0], Path.Combine(folder, Travel), strict, token), frame[0]);
    }

    /// <summary>The rows of a file; the rejected ones are told.</summary>
    /// <exception cref="StopException">The file is refused, or a row of it where nothing may be left out.</exception>
    public static IReadOnlyList<T> Rows<T>(Screen screen, PlanFileOutcome<T> outcome, bool strict) => Whole(screen, outcome, strict).Items;

    /// <summary>The rows of a file with their lines; the rejected ones are told.</summary>
    /// <exception cref="StopException">The file is refused, or a row of it where nothing may be left out.</exception>
    public static PlanFileOutcome<T>.Read Whole<T>(Screen screen, PlanFileOutcome<T> outcome, bool strict)
    {
        var read = outcome.Match(
            read => read,
            refused => throw StopException.Refused(refused.Fault.Text(screen.Culture)));
        RowFaultReport.Tell(screen, strict, read.Faults);
        return read;
    }

    /// <summary>The policy of visits that a person asks for, or the shipped one.</summary>
    /// <exception cref="StopException">The file is refused.</exception>
    public static VisitPolicy PolicyOf(Screen screen, PlanWish wish)
    {
        var policy = PolicyOf(screen, wish.Policy);
        return wish.Extras.OverCapacity is not { } choice ? policy
            : VisitPolicy.Of(policy.Draft with { OverCapacity = choice }).Match(valid => valid.Policy, refused => throw StopException.Refused(refused.Faults[0].Message));
    }

    private static PlanRequest Request(Screen screen, VisitPolicy policy, DayRange horizon, IReadOnlyList<PlanCustomer> customers, IReadOnlyList<PlanRep> reps)
    {
        var unknown = customers.Where(customer => !policy.Knows(customer.Tier)).ToArray();
        if (unknown.Length > 0)
        {
            throw StopException.Refused(screen.Say("plan.tier", unknown[0].Customer, unknown[0].Tier, policy.Name, unknown.Length));
        }

        try
        {
            return PlanRequest.Of(policy, horizon, customers, reps);
        }
        catch (ArgumentException exception)
        {
            throw StopException.Refused(exception.Message);
        }
    }

    private static VisitPolicy PolicyOf(Screen screen, string path) => path.Length == 0
        ? VisitPolicy.Default
        : VisitPolicy.Parse(WholeText.Read(path, screen.Culture)).Match(
            valid => valid.Policy,
            refused => throw PolicyWish.Refused(refused.Faults, path, screen.Culture));

    private static PlanCustomer[] WithVisits(Screen screen, IReadOnlyList<PlanCustomer> customers, string path, bool strict, CancellationToken token)
    {
        var read = VisitFile.Read(FileSource.OfPath(path), null, null, token).Match(
            file => file.Result,
            refused => throw StopException.Refused(refused.Fault.Text(screen.Culture)));
        RowFaultReport.Tell(screen, strict, read.Faults);
        return [.. customers.Select(customer => customer with { Visited = [.. customer.Visited, .. VisitedDays(read.Diary, customer)] })];
    }

    /// <summary>The days on which a customer was visited by a diary.</summary>
    public static IEnumerable<NodaTime.LocalDate> VisitedDays(VisitDiary diary, PlanCustomer customer) =>
        diary.Of(customer.Customer).Where(visit => visit.Channel == ContactChannel.Visit).Select(visit => visit.Day).Distinct();
}

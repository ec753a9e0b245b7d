using CustomerTiering.Calendars;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Diary;
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

    /// <summary>The table of the plan itself.</summary>
    public const string Plan = "plan.csv";

    /// <summary>The request of the files a person names.</summary>
    /// <exception cref="StopException">A file is refused, or a customer has no tier.</exception>
    public static PlanRequest Of(Screen screen, PlanWish wish, CancellationToken token)
    {
        if (wish.Customers.Length == 0 || wish.Reps.Length == 0 || !wish.HasFrom)
        {
            throw StopException.Usage(screen.Say("plan.incomplete"));
        }

        var policy = PolicyOf(screen, wish.Policy);
        var customers = Rows(screen, PlanFiles.ReadCustomers(FileSource.OfPath(wish.Customers), null, token));
        customers = PlanTiers.Complete(screen, wish, policy, customers, token);
        if (wish.Visits.Length > 0)
        {
            customers = WithVisits(screen, customers, wish.Visits, token);
        }

        return Request(screen, policy, new DayRange(wish.From, wish.From.PlusWeeks(wish.Weeks)), customers, Rows(screen, PlanFiles.ReadReps(FileSource.OfPath(wish.Reps), null, token))) with
        {
            Needs = wish.Needs.Length == 0 ? [] : Rows(screen, PlanFiles.ReadNeeds(FileSource.OfPath(wish.Needs), null, token)),
            Appointments = wish.Appointments.Length == 0 ? [] : Rows(screen, PlanFiles.ReadAppointments(FileSource.OfPath(wish.Appointments), null, token)),
        };
    }

    /// <summary>The request that stands beside a plan.</summary>
    /// <exception cref="StopException">A file is not there or refused.</exception>
    public static PlanRequest Beside(Screen screen, string folder, CancellationToken token)
    {
        FileSource File(string name) => FileSource.OfPath(Path.Combine(folder, name));
        var frame = Rows(screen, PlanFiles.ReadFrame(File(Settings), null, token));
        if (frame.Count != 1)
        {
            throw StopException.Refused(screen.Say("plan.noFrame", Path.Combine(folder, Settings)));
        }

        return Request(
            screen, PolicyOf(screen, Path.Combine(folder, Policy)), frame[0].Horizon,
            Rows(screen, PlanFiles.ReadCustomers(File(Customers), null, token)), Rows(screen, PlanFiles.ReadReps(File(Reps), null, token))) with
        {
            Needs = Rows(screen, PlanFiles.ReadNeeds(File(Needs), null, token)),
            Appointments = Rows(screen, PlanFiles.ReadAppointments(File(Appointments), null, token)),
            Travel = frame[0].Travel,
        };
    }

    /// <summary>The rows of a file; the rejected ones are told.</summary>
    public static IReadOnlyList<T> Rows<T>(Screen screen, PlanFileOutcome<T> outcome)
    {
        var (items, faults) = outcome.Match(
            read => (read.Items, read.Faults),
            refused => throw StopException.Refused(refused.Fault.Text(screen.Culture)));
        RowFaultReport.Tell(screen, strict: false, faults);
        return items;
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
            refused => throw StopException.Refused([.. refused.Faults.Select(fault => PolicyWish.Text(fault, path, screen.Culture))]));

    private static PlanCustomer[] WithVisits(Screen screen, IReadOnlyList<PlanCustomer> customers, string path, CancellationToken token)
    {
        var read = VisitFile.Read(FileSource.OfPath(path), null, null, token).Match(
            file => file.Result,
            refused => throw StopException.Refused(refused.Fault.Text(screen.Culture)));
        RowFaultReport.Tell(screen, strict: false, read.Faults);
        return [.. customers.Select(customer => customer with { Visited = [.. customer.Visited, .. VisitedDays(read.Diary, customer)] })];
    }

    /// <summary>The days on which a customer was visited by a diary.</summary>
    public static IEnumerable<NodaTime.LocalDate> VisitedDays(VisitDiary diary, PlanCustomer customer) =>
        diary.Of(customer.Customer).Where(visit => visit.Channel == ContactChannel.Visit).Select(visit => visit.Day).Distinct();
}

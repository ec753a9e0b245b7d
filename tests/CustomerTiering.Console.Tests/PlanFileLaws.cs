using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Files.Planning;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Visits;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Csv;
using CustomerTiering.Reports.Excel;
using CustomerTiering.Reports.Visits;
using CustomerTiering.Tests.Planning;
using FsCheck.Xunit;

namespace CustomerTiering.Console.Tests;

/// <summary>What a plan was made from, and the plan itself, come back from their files as they were.</summary>
public sealed class PlanFileLaws
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly ContactPerson[] Contacts =
    [
        ContactPerson.None, new("Ms Ho") { Role = "owner, buyer", Authority = ContactAuthority.Decides }, new("=Lim") { Authority = ContactAuthority.CannotDecide }, new(string.Empty) { Role = "店长" },
    ];

    private static readonly PlanSettings Short = PlanSettings.Default with { Iterations = 60 };

    [Property(MaxTest = 20)]
    public void A_plan_comes_back_stop_by_stop_and_the_check_accepts_it(int seed, bool forExcel)
    {
        var plan = VisitPlanner.Plan(SmallMarket.Drawn(seed), Short);
        var stops = Items(PlanFiles.ReadStops(File(stream => PlanCsv.WriteStops(stream, plan, Chinese, forExcel ? CsvStyle.ForExcel : CsvStyle.Plain))));
        stops.ShouldBe(plan.Entries);
        PlanCheck.Of(plan.Request, stops).Findings.ShouldBe(PlanCheck.Of(plan).Findings);
        PlanCheck.Of(plan.Request, stops).IsSound.ShouldBeTrue();
    }

    [Property(MaxTest = 20)]
    public void A_request_read_back_is_planned_to_the_minute_as_the_one_that_was_written(int seed)
    {
        var drawn = SmallMarket.Drawn(seed);
        var written = drawn.WithCustomers(drawn.Customers.Select((customer, place) => customer with { Contact = Contacts[(place + (seed & 3)) % Contacts.Length] })) with { Travel = TravelModel.ByCoordinates(20 + (seed & 31), 1.2, 5) };
        var files = new PlanInputFiles("inputs-orders.xlsx", string.Empty, "inputs-executives.csv");
        var frame = Items(PlanFiles.ReadFrame(File(stream => PlanInputsCsv.WriteSettings(stream, written, files)))).ShouldHaveSingleItem();
        new PlanInputFiles(frame.Orders, frame.OrderCustomers, frame.Executives).ShouldBe(files);
        var read = PlanRequest.Of(
            written.Policy, frame.Horizon, Items(PlanFiles.ReadCustomers(File(stream => PlanInputsCsv.WriteCustomers(stream, written)))),
            Items(PlanFiles.ReadReps(File(stream => PlanInputsCsv.WriteReps(stream, written))))) with
        {
            Needs = Items(PlanFiles.ReadNeeds(File(stream => PlanInputsCsv.WriteNeeds(stream, written)))),
            Appointments = Items(PlanFiles.ReadAppointments(File(stream => PlanInputsCsv.WriteAppointments(stream, written)))),
            Travel = frame.Travel,
        };
        read.Customers.Select(customer => customer.Contact).ShouldBe(written.Customers.Select(customer => customer.Contact));
        var (before, after) = (VisitPlanner.Plan(written, Short), VisitPlanner.Plan(read, Short));
        after.Entries.ShouldBe(before.Entries);
        after.Cost.ShouldBe(before.Cost);
        after.Figures.CoreMissed.ShouldBe(before.Figures.CoreMissed);
        after.Unplaced.Select(visit => visit.Explain(Chinese)).ShouldBe(before.Unplaced.Select(visit => visit.Explain(Chinese)));
    }

    [Property(MaxTest = 12)]
    public void A_written_plan_is_the_plan_that_effort_is_held_against(int seed, bool inExcel)
    {
        var plan = VisitPlanner.Plan(SmallMarket.Drawn(seed), Short);
        var file = inExcel
            ? FileSource.OfBytes("plan.xlsx", Bytes(stream => PlanWorkbook.Write(stream, new PlanReport(plan), Chinese)))
            : File(stream => PlanCsv.WriteStops(stream, plan, Chinese, CsvStyle.ForExcel));
        var read = PlannedVisitFile.Read(file).Match(whole => whole.Result, refused => throw new InvalidOperationException(refused.Fault.Text(CultureInfo.InvariantCulture)));
        read.Faults.Total.ShouldBe(0);
        read.Rows.WithoutCustomer.ShouldBe(plan.Entries.Count(entry => entry.Customer.IsNone));
        read.Visits.Select(Facts).ShouldBe(plan.Visits.Select(Facts));

        static (RepId, CustomerId, NodaTime.LocalDate, NodaTime.LocalTime, int, string) Facts(PlannedVisit visit) =>
            (visit.Rep, visit.Customer, visit.Day, visit.Time.CheckIn, visit.Time.Minutes, visit.Channel.Name);
    }

    [Property(MaxTest = 12)]
    public void A_plan_in_a_workbook_comes_back_stop_by_stop(int seed)
    {
        var plan = VisitPlanner.Plan(SmallMarket.Drawn(seed), Short);
        foreach (var culture in new[] { Chinese, CultureInfo.GetCultureInfo("en") })
        {
            Items(PlanFiles.ReadStops(FileSource.OfBytes("plan.xlsx", Bytes(stream => PlanWorkbook.Write(stream, new PlanReport(plan), culture))))).ShouldBe(plan.Entries);
        }
    }

    private static IReadOnlyList<T> Items<T>(PlanFileOutcome<T> outcome) => outcome.Match(
        read =>
        {
            read.Faults.Total.ShouldBe(0);
            return read.Items;
        },
        refused => throw new InvalidOperationException(refused.Fault.Text(CultureInfo.InvariantCulture)));

    private static FileSource File(Action<Stream> write) => FileSource.OfBytes("plan.csv", Bytes(write));

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}

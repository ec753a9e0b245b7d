using System.Globalization;
using System.Text;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Planning;
using CustomerTiering.Files.Tables;
using CustomerTiering.Planning;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Files.Tests.Planning;

public class PlanFilesTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);
    private static readonly PlanRequest Request = PlanRequest.Of(
        VisitPolicy.Default, new DayRange(Monday, Monday.PlusWeeks(4)), [new PlanCustomer(new CustomerId("C-1"), new TierName("A"), new Place(30.5, 104))],
        [new PlanRep(new RepId("R-1"), new Place(30.5, 104), WorkingCalendar.Of(WorkingWeek.MondayToFriday))]);

    [Fact]
    public void Every_kind_of_change_is_read_in_English_and_Chinese()
    {
        var read = Whole(PlanFiles.ReadChanges(File("""
            change,customer,rep,date,from,to,reason,hours,title,tier,latitude,longitude,part
            cancelled,C-1,,2026-03-04,,,,,,,,,
            absent,,R-1,,2026-03-05,,,,,,,,morning
            need,C-1,,,2026-03-05,2026-03-09,alarm,,,,,,
            appointment,,R-1,2026-03-06,,,,09:00-10:00,talk,,,,
            customer,N-1,R-1,,,,,,,B,30.5,104.1,
            取消,C-1,,2026-03-11,,,,,,,,,
            请假,,R-1,,2026-03-12,2026-03-13,,,,,,,下午
            """), Request));
        read.Faults.Total.ShouldBe(0);
        read.Lines.ShouldBe([2L, 3, 4, 5, 6, 7, 8]);
        read.Items[0].ShouldBe(new PlanChange.Cancelled(new CustomerId("C-1"), new LocalDate(2026, 3, 4)));
        read.Items[1].ShouldBe(new PlanChange.Absent(new RepId("R-1"), new Absence(DayRange.Inclusive(new(2026, 3, 5), new(2026, 3, 5)), DayHalves.Morning)));
        read.Items[2].ShouldBeOfType<PlanChange.Needed>().Need.Due.ShouldBe(DayRange.Inclusive(new(2026, 3, 5), new(2026, 3, 9)));
        read.Items[3].ShouldBeOfType<PlanChange.Booked>().Appointment.Hours.ShouldBe(new HourRange(540, 600));
        read.Items[4].ShouldBeOfType<PlanChange.Joined>().Customer.Tier.ShouldBe(new TierName("B"));
        read.Items[6].ShouldBe(new PlanChange.Absent(new RepId("R-1"), new Absence(DayRange.Inclusive(new(2026, 3, 12), new(2026, 3, 13)), DayHalves.Afternoon)));
    }

    [Theory]
    [InlineData("customer,tier,latitude,longitude\nC-1,A,30,104\nC-1,B,31,104\n", RowFaultKind.Duplicate, 3, "customer")]
    [InlineData("customer,tier,latitude,longitude\nC-1,A,91,104\n", RowFaultKind.OutOfBounds, 2, "latitude")]
    [InlineData("customer,tier,latitude,longitude,open\nC-1,A,30,104,early\n", RowFaultKind.NotOfForm, 2, "open")]
    [InlineData("customer,tier,latitude,longitude,minutes\nC-1,A,30,104,long\n", RowFaultKind.NotANumber, 2, "minutes")]
    [InlineData("customer,tier,latitude,longitude,weekdays\nC-1,A,30,104,8\n", RowFaultKind.NotOfForm, 2, "weekdays")]
    [InlineData("customer,tier,latitude,longitude,signed,closed\nC-1,A,30,104,2026-02-01,2026-01-01\n", RowFaultKind.ClosedBeforeSigned, 2, "closed")]
    public void A_customer_that_cannot_be_is_rejected_with_its_place_and_a_whole_message_in_both_languages(string file, RowFaultKind kind, int line, string column)
    {
        var fault = Whole(PlanFiles.ReadCustomers(File(file))).Faults.First.ShouldHaveSingleItem();
        (fault.Kind, fault.Line, fault.Column).ShouldBe((kind, (long)line, column));
        foreach (var culture in new[] { Cultures.English, Cultures.Chinese })
        {
            fault.Text(culture).ShouldNotContain("expected .");
            fault.Text(culture).ShouldNotContain("应为。");
        }
    }

    [Fact]
    public void Needs_and_appointments_of_strangers_are_rejected_where_the_request_is_known()
    {
        Whole(PlanFiles.ReadNeeds(File("customer,from,to,reason\nC-9,2026-03-04,2026-03-05,alarm\nC-1,2026-03-04,2026-03-05,care\n"), Request)).Items.ShouldHaveSingleItem().Reason.ShouldBe(NeedReason.Care);
        Whole(PlanFiles.ReadAppointments(File("rep,date,hours,customer\nR-9,2026-03-04,09:00-10:00,\nR-1,2026-03-04,09:00-10:00,C-9\nR-1,2026-03-04,09:00-10:00,C-1\n"), Request)).Faults.First
            .Select(fault => (fault.Kind, fault.Line)).ShouldBe([(RowFaultKind.NotInPlan, 2L), (RowFaultKind.NotInPlan, 3L)]);
    }

    [Fact]
    public void Commitments_stand_in_the_table_of_the_plan_and_a_blank_one_says_nothing()
    {
        var read = Whole(PlanFiles.ReadCommitments(File("rep,date,begin,end,customer,commitment\nR-1,2026-03-04,09:00,10:00,C-1,fixed\nR-1,2026-03-05,09:00,10:00,C-1,\nR-1,2026-03-06,09:00,10:00,C-1,当周\nR-1,2026-03-06,11:00,12:00,C-1,maybe\n")));
        read.Items.Select(entry => (entry.Day.Day, entry.Commitment)).ShouldBe([(4, Commitment.Fixed), (6, Commitment.FlexibleInWeek)]);
        read.Faults.First.ShouldHaveSingleItem().Line.ShouldBe(5);
    }

    [Fact]
    public void An_id_that_was_kept_from_being_a_formula_is_read_as_it_was() =>
        Whole(PlanFiles.ReadStops(File("rep,date,begin,end,customer\n'-7,2026-03-04,09:00,10:00,'=1+1\n"))).Items.ShouldHaveSingleItem().ShouldBe(
            new PlanEntry(new RepId("-7"), new LocalDate(2026, 3, 4), new HourRange(540, 600), new CustomerId("=1+1")));

    private static PlanFileOutcome<T>.Read Whole<T>(PlanFileOutcome<T> outcome) =>
        outcome.Match(read => read, refused => throw new InvalidOperationException(refused.Fault.Text(CultureInfo.InvariantCulture)));

    private static FileSource File(string text) => FileSource.OfBytes("plan.csv", Encoding.UTF8.GetBytes(text));
}

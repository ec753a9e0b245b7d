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
    [InlineData("customer,tier,latitude,longitude\nC-1,A,,\n", RowFaultKind.Missing, 2, "latitude")]
    [InlineData("customer,tier,x,y\nC-1,A,,3\n", RowFaultKind.Missing, 2, "x")]
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
    public void Customers_and_reps_are_read_as_they_are_written_in_Chinese()
    {
        var customers = Whole(PlanFiles.ReadCustomers(File("""
            客户编码,客户名称,等级,纬度,经度,核心客户,可拜访星期,上次拜访,不拜访日期,联系人,职务,能否拍板
            客1,太阳店,A,30.6,104.1,是,周一；星期三、五,2026年2月10日；2026/2/17,2026/5/1..2026/5/5,王女士,店长,能
            客2,月亮店,B,30.6,104.1,否,,,,李先生,采购,否
            客3,星星店,C,30.6,104.1,,,,,,,
            """)));
        customers.Faults.Total.ShouldBe(0);
        var first = customers.Items[0];
        first.IsCore.ShouldBeTrue();
        first.Hours.Weekdays.ShouldBe([IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday]);
        first.Visited.ShouldBe([new(2026, 2, 10), new(2026, 2, 17)]);
        first.Hours.DoNotVisit.ShouldBe([DayRange.Inclusive(new(2026, 5, 1), new(2026, 5, 5))]);
        customers.Items.Select(customer => customer.Contact).ShouldBe(
        [
            new ContactPerson("王女士") { Role = "店长", Authority = ContactAuthority.Decides }, new ContactPerson("李先生") { Role = "采购", Authority = ContactAuthority.CannotDecide }, ContactPerson.None,
        ]);
        var reps = Whole(PlanFiles.ReadReps(File("业务员,姓名,纬度,经度,工作周,特殊日\n甲,张三,30.6,104.1,全天；全天；全天；全天；全天；上午；休息,2026/5/9=全天\n")));
        reps.Faults.Total.ShouldBe(0);
        var calendar = reps.Items.ShouldHaveSingleItem().Calendar;
        (calendar.Week.Of(IsoDayOfWeek.Friday), calendar.Week.Of(IsoDayOfWeek.Saturday), calendar.Week.Of(IsoDayOfWeek.Sunday)).ShouldBe((DayHalves.Whole, DayHalves.Morning, DayHalves.None));
        calendar.Of(new LocalDate(2026, 5, 9)).ShouldBe(DayHalves.Whole);
    }

    [Theory]
    [InlineData("core", "perhaps")]
    [InlineData("contactDecides", "perhaps")]
    [InlineData("visited", "03/04/2026")]
    [InlineData("visited", "2026年2月30日")]
    [InlineData("doNotVisit", "2026-05-05..2026-05-01")]
    [InlineData("doNotVisit", "2026-05-01..2026-05-02..2026-05-03")]
    [InlineData("weekdays", "周八")]
    public void A_word_or_day_that_nobody_knows_is_rejected_and_never_taken_for_another(string column, string text)
    {
        var read = Whole(PlanFiles.ReadCustomers(File($"customer,tier,latitude,longitude,{column}\nC-1,A,30,104,{text}\n")));
        read.Items.ShouldBeEmpty();
        read.Faults.First.ShouldHaveSingleItem().Column.ShouldBe(column);
    }

    [Fact]
    public void A_reason_is_known_by_its_name_and_by_how_people_are_told_it()
    {
        var text = string.Concat(NeedReason.InOrder.SelectMany(reason => new[] { reason.Name, reason.NameIn(Cultures.English), reason.NameIn(Cultures.Chinese) }).Select(word => $"C-1,2026-03-04,2026-03-05,{word}\n"));
        var read = Whole(PlanFiles.ReadNeeds(File("customer,from,to,reason\n" + text)));
        read.Faults.Total.ShouldBe(0);
        read.Items.Select(need => need.Reason).ShouldBe(NeedReason.InOrder.SelectMany(reason => new[] { reason, reason, reason }));
    }

    [Fact]
    public void A_file_without_any_place_is_refused_once_and_not_row_by_row()
    {
        var fault = PlanFiles.ReadCustomers(File("customer,tier\nC-1,A\nC-2,A\n")).Match(_ => throw new InvalidOperationException(), refused => refused.Fault);
        (fault.Kind, fault.Text(Cultures.English).Contains("'latitude'", StringComparison.Ordinal)).ShouldBe((FileFaultKind.MissingNamedColumn, true));
        PlanFiles.ReadReps(File("业务员,姓名\n甲,张三\n")).Match(_ => throw new InvalidOperationException(), refused => refused.Fault).Kind.ShouldBe(FileFaultKind.MissingNamedColumn);
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

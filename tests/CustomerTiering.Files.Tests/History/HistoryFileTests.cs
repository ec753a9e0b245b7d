using System.Globalization;
using System.Text;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.History;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Values;
using CustomerTiering.History;
using CustomerTiering.Sales;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Files.Tests.History;

/// <summary>Files of what people decided: overrides, merges, changes of group, disputes.</summary>
public sealed class HistoryFileTests
{
    private static readonly LocalDate First = new(2024, 1, 1);

    /// <summary>Whatever is written comes back, in the order of the rows; a blank recorded day is the first day in force.</summary>
    [Property(MaxTest = 60)]
    public void Overrides_come_back_as_they_were_written(byte[] bytes, bool chinese)
    {
        var written = bytes.Select((value, i) => new TierOverride(
            "O-" + i.ToString(CultureInfo.InvariantCulture), new CustomerId("C" + (value % 9).ToString(CultureInfo.InvariantCulture)), (OverrideKind)(value % 3), new Tiering.TierName(value % 2 == 0 ? "A" : "B"),
            Calendars.DayRange.Inclusive(First.PlusDays(value), First.PlusDays(value + (value % 40))))
        {
            Reason = "a, \"b\"", Requester = "销售", Approver = "总监", Recorded = First.PlusDays(value + (value % 3) - 1),
        }).ToArray();
        string[] words = chinese ? ["保底", "指定", "封顶"] : ["floor", "Exact", "CEILING"];
        var text = new StringBuilder(chinese ? "编号,客户编码,类型,等级,生效日,截止日,原因,申请人,批准人,录入日期\n" : "Approver,reference,customer,kind,tier,from,until,reason,requester,recorded\n");
        foreach (var entry in written)
        {
            var middle = $"{entry.Reference},{entry.Customer},{words[(int)entry.Kind]},{entry.Tier},{Iso(entry.Days.Start)},{Iso(entry.Days.LastDay)},\"a, \"\"b\"\"\",{entry.Requester}";
            var recorded = entry.Recorded == entry.Days.Start ? string.Empty : Iso(entry.Recorded);
            text.Append(chinese ? $"{middle},{entry.Approver},{recorded}\n" : $"{entry.Approver},{middle},{recorded}\n");
        }

        var read = TierOverrideFile.Read(Of(text.ToString())).ShouldBeOfType<TierOverrideFileOutcome.Read>();
        read.Faults.First.ShouldBeEmpty();
        read.Overrides.ShouldBe(written);
    }

    [Fact]
    public void Merges_and_their_undoing_stand_in_one_file()
    {
        var read = CustomerMergeFile.Read(Of("merged;into;effective;recorded\nB;A;2025-03-15;2025-04-01\nB;;2025-03-15;2025-06-10\nC;A;2025-05-01;\nD;D;2025-05-01;\n;A;2025-05-01;\n")).ShouldBeOfType<CustomerMergeFileOutcome.Read>();
        read.Merges.ShouldBe([
            new CustomerMerge(Id("B"), Id("A"), new(2025, 3, 15)) { Recorded = new(2025, 4, 1) }, new CustomerMerge(Id("C"), Id("A"), new(2025, 5, 1)) { Recorded = new(2025, 5, 1) }]);
        read.Unmerges.ShouldBe([new CustomerUnmerge(Id("B"), new(2025, 3, 15)) { Recorded = new(2025, 6, 10) }]);
        read.Faults.First.Select(fault => (fault.Kind, fault.Line, fault.Column)).ShouldBe([(RowFaultKind.SameCustomer, 5, "into"), (RowFaultKind.Missing, 6, "merged")]);
    }

    [Fact]
    public void A_customer_joins_a_group_and_leaves_it()
    {
        var read = GroupChangeFile.Read(Of("客户编码,集团,生效日,录入日期\nC1,G1,2025-01-01,2025-02-03\nC1,,2025-06-01,\nC2,G1,01/02/2025,\n")).ShouldBeOfType<GroupChangeFileOutcome.Read>();
        read.Changes.ShouldBe([new GroupChange(Id("C1"), new GroupId("G1"), First.PlusYears(1)) { Recorded = new(2025, 2, 3) }, new GroupChange(Id("C1"), GroupId.None, new(2025, 6, 1))]);

        // The second of January or the first of February: nothing else in the file says which.
        var fault = read.Faults.First.ShouldHaveSingleItem();
        (fault.Kind, fault.Line, fault.Column, fault.Value).ShouldBe((RowFaultKind.NotADay, 4, "生效日", "01/02/2025"));
    }

    [Fact]
    public void Rows_of_one_reference_are_one_dispute()
    {
        var read = FactDisputeFile.Read(Of(
            """
            reference,customer,raised,claim,requester,date,amount,cost,ruling,ruled,by,why
            D-1,shop,2025-04-03,"70, not 40",the shop,2025-03-10,-40,-30.5,upheld,2025-04-10,head of sales,delivery note seen
            D-1,shop,,,,2025-03-10,"1,070.25",,,,,
            D-2,kiosk,2025-04-03,never delivered,kiosk,2025-03-01,(12.00),,驳回,2025-04-11,finance,signed for
            D-3,kiosk,2025-04-03,counted twice,kiosk,2025-03-01,-5,,,,,

            """)).ShouldBeOfType<FactDisputeFileOutcome.Read>();
        read.Faults.First.ShouldBeEmpty();
        read.Disputes.Select(entry => entry.Dispute.Reference).ShouldBe(["D-1", "D-2", "D-3"]);
        var (dispute, status) = (read.Disputes[0].Dispute, read.Disputes[0].Status);
        (dispute.Customer, dispute.Raised, dispute.Claim, dispute.Requester).ShouldBe((Id("shop"), new LocalDate(2025, 4, 3), "70, not 40", "the shop"));
        dispute.Correction.ShouldBe([new OrderLine(Id("shop"), new(2025, 3, 10), -40m) { Cost = LineCost.Of(-30.5m) }, new OrderLine(Id("shop"), new(2025, 3, 10), 1070.25m)]);
        status.ShouldBe(new DisputeStatus.Upheld(new AppealRuling(new(2025, 4, 10), "head of sales", "delivery note seen")));
        read.Disputes[1].Status.ShouldBe(new DisputeStatus.Rejected(new AppealRuling(new(2025, 4, 11), "finance", "signed for")));
        read.Disputes[1].Dispute.Correction.ShouldHaveSingleItem().Amount.ShouldBe(-12m);
        read.Disputes[2].Status.ShouldBe(new DisputeStatus.Open());
    }

    [Theory]
    [InlineData("D,c,2025-04-03,x,y,2025-03-10,forty,,,,", RowFaultKind.NotANumber, "amount")]
    [InlineData("D,c,2025-04-03,x,y,2025-03-10,99999999999999,,,,", RowFaultKind.OutOfRange, "amount")]
    [InlineData("D,c,2025-04-03,x,y,2025-03-10,1,perhaps,2025-04-10,b,w", RowFaultKind.UnknownWord, "ruling")]
    [InlineData("D,c,2025-04-03,x,y,2025-03-10,1,upheld,,b,w", RowFaultKind.Missing, "ruled")]
    [InlineData("D,c,2025-04-03,x,y,2025-03-10,1,upheld,2025-04-02,b,w", RowFaultKind.EndsBeforeStart, "ruled")]
    [InlineData("D,c,2025-04-03,x,y,2025-03-10,1,upheld,2025-04-10,b,", RowFaultKind.Missing, "why")]
    [InlineData("D,c,2025-04-03,,y,2025-03-10,1,,,,", RowFaultKind.Missing, "claim")]
    [InlineData("D,c,2025-02-30,x,y,2025-03-10,1,,,,", RowFaultKind.ImpossibleDay, "raised")]
    public void A_dispute_that_cannot_be_used_is_left_out_and_located(string row, RowFaultKind kind, string column)
    {
        var read = FactDisputeFile.Read(Of("reference,customer,raised,claim,requester,date,amount,ruling,ruled,by,why\n" + row + "\n")).ShouldBeOfType<FactDisputeFileOutcome.Read>();
        read.Disputes.ShouldBeEmpty();
        var fault = read.Faults.First.ShouldHaveSingleItem();
        (fault.Kind, fault.Line, fault.Column).ShouldBe((kind, 2, column));
    }

    [Fact]
    public void An_amount_that_can_be_read_in_two_ways_is_refused_unless_the_mark_is_stated()
    {
        const string text = "reference,customer,raised,claim,requester,date,amount\nD,c,2025-04-03,x,y,2025-03-10,\"1,234\"\n";
        FactDisputeFile.Read(Of(text)).ShouldBeOfType<FactDisputeFileOutcome.Read>().Faults.First.ShouldHaveSingleItem().Kind.ShouldBe(RowFaultKind.NotANumber);
        var stated = ReadingOptions.Default with { Profile = ReadingProfile.Detected with { DecimalMark = DecimalMark.Point } };
        FactDisputeFile.Read(Of(text), stated).ShouldBeOfType<FactDisputeFileOutcome.Read>().Disputes[0].Dispute.Correction[0].Amount.ShouldBe(1234m);
    }

    [Fact]
    public void A_file_without_a_column_that_is_needed_is_refused_as_a_whole()
    {
        var bare = Of("a,b\n1,2\n");
        FileFault[] faults =
        [
            TierOverrideFile.Read(bare).ShouldBeOfType<TierOverrideFileOutcome.Refused>().Fault, CustomerMergeFile.Read(bare).ShouldBeOfType<CustomerMergeFileOutcome.Refused>().Fault,
            GroupChangeFile.Read(bare).ShouldBeOfType<GroupChangeFileOutcome.Refused>().Fault, FactDisputeFile.Read(bare).ShouldBeOfType<FactDisputeFileOutcome.Refused>().Fault,
        ];
        faults.Select(fault => fault.Kind).ShouldAllBe(kind => kind == FileFaultKind.MissingNamedColumn);
        faults.Select(fault => fault.Column).ShouldBe(["reference", "merged", "customer", "reference"]);
        foreach (var fault in faults)
        {
            fault.Text(Cultures.English).ShouldContain(fault.Column);
        }
    }

    private static CustomerId Id(string id) => new(id);

    private static string Iso(LocalDate day) => Calendars.IsoDay.Text(day);

    private static FileSource Of(string text) => FileSource.OfBytes("decided.csv", Encoding.UTF8.GetBytes(text));
}

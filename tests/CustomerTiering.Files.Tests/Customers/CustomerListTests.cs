using CustomerTiering.Customers;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Measures;
using NodaTime;

namespace CustomerTiering.Files.Tests.Customers;

public sealed class CustomerListTests
{
    [Fact]
    public void Customers_with_everything_about_them()
    {
        var result = ReadFiles.Customers("客户编码,客户名称,渠道,区域,业务员,集团,签约日期,关闭日期,潜力\nC1,红旗,特通,华东,R1,,2020-03-01,,\"12,500.50\"\nC2,幸福,MT,华北,R2,G1,,2024-01-01,\nC3,x,电商,,,,2020-01-01,9999-12-31,0\n");
        result.Rows.ShouldBe(new RowCounts(3, 0, 0));
        result.Customers.TryGet(new CustomerId("C1"), out var first).ShouldBeTrue();
        first.ShouldBe(new Customer(new CustomerId("C1"))
        {
            Name = "红旗", Channel = ChannelScheme.SpecialChannel, Region = new RegionId("华东"), Rep = new RepId("R1"), Tenure = Tenure.From(new LocalDate(2020, 3, 1)),
        });
        result.Customers.TryGet(new CustomerId("C2"), out var second).ShouldBeTrue();
        (second!.Channel, second.Group.Value, second.Tenure).ShouldBe((ChannelScheme.ModernTrade, "G1", Tenure.Until(new LocalDate(2024, 1, 1))));
        result.Customers.TryGet(new CustomerId("C3"), out var third).ShouldBeTrue();
        (third!.Channel.Value, third.Tenure.HasClosingDay).ShouldBe(("电商", false));

        var potential = result.Measures.ShouldHaveSingleItem();
        (potential.Measure, potential.Count).ShouldBe((Measure.Potential, 2));
        potential.TryGet(new CustomerId("C1"), out var value).ShouldBeTrue();
        value.ShouldBe(12_500.50m);
        potential.TryGet(new CustomerId("C2"), out _).ShouldBeFalse();
    }

    [Fact]
    public void The_first_of_two_rows_counts_and_the_second_is_located()
    {
        var result = ReadFiles.Customers("customer,name\nC1,first\nC2,x\nC1,second\n,nobody\n");
        result.Faults.First.Select(fault => (fault.Kind, fault.Line, fault.Value, fault.Detail)).ShouldBe([(RowFaultKind.Duplicate, 4, "C1", "2"), (RowFaultKind.Missing, 5, "", "")]);
        result.Customers.Customers.Select(customer => customer.Name).ShouldBe(["first", "x"]);
    }

    [Fact]
    public void A_row_that_others_name_as_their_group_is_the_groups_own_record()
    {
        var result = ReadFiles.Customers("customer,name,channel,parent,potential\nG1,Chain One,MT,,500\nC1,a,TT,G1,10\nC2,b,TT,G2,20\nG2,Chain Two,MT,G9,30\nC3,c,TT,C3,40\n");

        // G2 names a group itself, so it stays an outlet as well; C3 names only itself, so nobody else makes it a group.
        result.Customers.Customers.Select(customer => customer.Id.Value).ShouldBe(["C1", "C2", "C3", "G2"]);
        result.Customers.Groups.Select(group => (group.Id.Value, group.Name, group.Channel)).ShouldBe([("G1", "Chain One", ChannelScheme.ModernTrade), ("G2", "Chain Two", ChannelScheme.ModernTrade)]);
        result.Measures.ShouldHaveSingleItem().TryGet(new CustomerId("G1"), out _).ShouldBeFalse();
        result.Notes.Select(note => (note.Kind, note.Count)).ShouldBe([(FileNoteKind.GroupRecords, 1), (FileNoteKind.GroupMeasures, 1)]);
    }

    [Fact]
    public void Closed_before_signed_rejects_the_row()
    {
        var result = ReadFiles.Customers("customer,signed,closed\nC1,2024-01-02,2024-01-01\nC2,2024-01-02,2024-01-02\n");
        result.Faults.First.ShouldHaveSingleItem().Kind.ShouldBe(RowFaultKind.ClosedBeforeSigned);
        result.Customers.Customers.Count.ShouldBe(1);
    }

    [Fact]
    public void Measures_of_the_hosts_own_are_mapped_by_name()
    {
        var map = ColumnMap.Parse("measure:surveyScore=Note", "measure:shareRatio=S").ShouldBeOfType<ColumnMapOutcome.Valid>().Map;
        var options = ReadingOptions.Default with { Profile = ReadingProfile.Detected with { Map = map } };
        var result = ReadFiles.Customers("customer,Note,S,逾期天数\nC1,4.5,0.25,12\nC2,5,,\n", options);
        result.Measures.Select(measure => (measure.Measure.Id, measure.Measure.Unit, measure.Measure.RollUp, measure.Count)).ShouldBe(
        [
            ("overdueDays", MeasureUnit.Days, RollUp.Greatest, 1),
            ("shareRatio", MeasureUnit.Ratio, RollUp.Derived, 1),
            ("surveyScore", MeasureUnit.Score, RollUp.Derived, 2),
        ]);
    }

    [Fact]
    public void A_second_header_in_a_file_of_customers_is_noticed_though_it_could_be_a_customer() =>
        CustomerList.Read(Files.Tables.FileSource.OfBytes("c", "customer,name,channel\nC1,a,MT\n客户编码,客户名称,渠道\n"u8.ToArray()))
            .ShouldBeOfType<CustomerListOutcome.Refused>().Fault.Kind.ShouldBe(FileFaultKind.SecondHeader);
}

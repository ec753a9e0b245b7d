using System.Globalization;
using System.Text;
using CustomerTiering.Customers;
using CustomerTiering.Demo;
using CustomerTiering.Diary;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Visits;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Files.Tests.Visits;

/// <summary>The visit diary from files, in English and Chinese, whole and damaged.</summary>
public sealed class VisitFileTests
{
    [Fact]
    public void Everything_about_a_visit_is_read()
    {
        var result = Read("拜访日期,业务员,客户编码,联系方式,签到时间,签退时间,拜访主题,费用,促销品金额,拜访结果,计划内,信任,需求,介绍产品,促成,库存,陈列占比,竞品,竞品价格,竞品政策,问题,拜访编号\n"
            + "2024年3月5日,R1,C1,上门,9:05,上午9:50,陈列,30.5,\"1,200\",承诺,是,10,8,5,2,0,35,甲,9.90,十赠一,缺货;价签,V1\n");
        result.Rows.ShouldBe(new RowCounts(1, 0, 0));
        result.Diary.Visits.ShouldHaveSingleItem().ShouldBe(new Visit(new RepId("R1"), new CustomerId("C1"), new LocalDate(2024, 3, 5))
        {
            Id = new VisitId("V1"),
            Time = VisitTime.Between(new LocalTime(9, 5), new LocalTime(9, 50)),
            Topic = "陈列",
            Spend = 30.5m,
            Goods = 1200,
            Result = VisitResult.Promise,
            IsPlanned = true,
            Phases = new PhaseMinutes(10, 8, 5, 2),
            Check = new StoreCheck
            {
                Shelf = [new ShelfLine(ItemId.None) { Stock = Observed.Of(0), ShelfShare = Observed.Of(0.35m) }],
                Rivals = [new RivalOffer("甲") { Price = Observed.Of(9.90m), Terms = "十赠一" }],
                Problems = ["缺货", "价签"],
            },
        });
    }

    [Fact]
    public void A_length_makes_up_for_a_missing_check_out_and_stands_alone_for_a_call()
    {
        var visits = Read("date,rep,customer,contact,start,duration\n2024-03-05,R1,C1,visit,14:10,25\n2024-03-06,R1,C1,phone,,4\n").Diary.Visits;
        visits[0].Time.ShouldBe(VisitTime.From(new LocalTime(14, 10), 25));
        (visits[1].Channel, visits[1].Time).ShouldBe((ContactChannel.Call, VisitTime.Lasting(4)));
    }

    [Theory]
    [InlineData("9:05", 9, 5)]
    [InlineData("09:05:59", 9, 5)]
    [InlineData("2024-03-05 21:07", 21, 7)]
    [InlineData("2024-03-05T21:07:00Z", 21, 7)]
    [InlineData("12:05 AM", 0, 5)]
    [InlineData("1:05 pm", 13, 5)]
    [InlineData("12:05:30 PM", 12, 5)]
    [InlineData("2024-03-05 1:05 PM", 13, 5)]
    [InlineData("9.30", 9, 30)]
    [InlineData("下午1:05", 13, 5)]
    [InlineData("2024/3/5 下午1:05", 13, 5)]
    [InlineData("14时05分", 14, 5)]
    [InlineData("14点", 14, 0)]
    [InlineData("２１：０７", 21, 7)]
    public void Times_as_people_write_them(string text, int hour, int minute) =>
        Read($"date,rep,customer,check in\n2024-03-05,R1,C1,{text}\n").Diary.Visits[0].Time.CheckIn.ShouldBe(new LocalTime(hour, minute));

    [Theory]
    [InlineData("2024-03-05,R1,C1,25:00,,", RowFaultKind.NotATime, "check in")]
    [InlineData("2024-03-05,R1,C1,9.5,,", RowFaultKind.NotATime, "check in")]
    [InlineData("2024-03-05,R1,C1,13:05 PM,,", RowFaultKind.NotATime, "check in")]
    [InlineData("2024-03-05,R1,C1,noon,,", RowFaultKind.NotATime, "check in")]
    [InlineData("2024-03-05,R1,C1,9:61,,", RowFaultKind.NotATime, "check in")]
    [InlineData("2024-03-05,R1,C1,,1500,", RowFaultKind.NotMinutes, "minutes")]
    [InlineData("2024-03-05,R1,C1,,long,", RowFaultKind.NotANumber, "minutes")]
    [InlineData("2024-03-05,R1,C1,,,wonderful", RowFaultKind.UnknownWord, "result")]
    [InlineData("2024-02-31,R1,C1,,,", RowFaultKind.ImpossibleDay, "date")]
    [InlineData(",R1,C1,,,", RowFaultKind.Missing, "date")]
    [InlineData("2024-03-05,,C1,,,", RowFaultKind.Missing, "rep")]
    [InlineData("2024-03-05,R1,C1", RowFaultKind.FieldCount, "")]
    public void A_row_that_cannot_be_read_is_located_and_the_rest_is_read(string row, RowFaultKind kind, string column)
    {
        var result = Read("date,rep,customer,check in,minutes,result\n2024-03-04,R1,C1,9:00,30,order\n" + row + "\n2024-03-06,R1,,9:00,30,order\n");
        result.Rows.ShouldBe(new RowCounts(3, 1, 1));
        result.Diary.Count.ShouldBe(1);
        var fault = result.Faults.First.ShouldHaveSingleItem();
        (fault.Kind, fault.Line, fault.Column).ShouldBe((kind, 3L, column));
        fault.Text(Cultures.English).ShouldContain("line 3");
        fault.Text(Cultures.Chinese).Any(letter => letter > 0x4E00).ShouldBeTrue();
    }

    [Fact]
    public void A_file_without_reps_is_refused_and_names_the_column() =>
        VisitFile.Read(FileSource.OfBytes("visits.csv", Encoding.UTF8.GetBytes("date,customer\n2024-03-05,C1\n"))).ShouldBeOfType<VisitFileOutcome.Refused>()
            .Fault.Text(Cultures.English).ShouldContain("rep");

    [Fact]
    public void Columns_can_be_stated()
    {
        var map = ColumnMap.Empty.With(Field.VisitDay, "wann").With(Field.Rep, "wer").With(Field.Customer, "wen").With(Field.Topic, "was");
        var options = ReadingOptions.Default with { Profile = ReadingProfile.Detected with { Map = map } };
        Read("wann,wer,wen,was\n2024-03-05,R1,C1,x\n", options).Diary.Visits[0].Topic.ShouldBe("x");
        Field.TryFind("checkin", out var found).ShouldBeTrue();
        found.ShouldBe(Field.CheckIn);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void The_diary_of_the_demo_market_comes_back_from_its_file(string language)
    {
        var market = DemoMarket.Create();
        var culture = CultureInfo.GetCultureInfo(language);
        var result = Read(Written(new MarketCsv(market, culture).WriteVisits));
        result.Rows.ShouldBe(new RowCounts(market.Visits.Count, 0, 0));
        result.Diary.Count.ShouldBe(market.Visits.Count);
        if (language is "en")
        {
            // A length that stood without a clock is the only thing that the file cannot say; the demo has none.
            result.Diary.Visits.Zip(market.Visits.Visits).Where(pair => pair.First != pair.Second).Take(3).ShouldBeEmpty();
        }

        DiaryPolicy.Default.Check(result.Diary).Faults.ShouldBe(DiaryPolicy.Default.Check(market.Visits).Faults);
        var planned = PlannedVisitFile.Read(FileSource.OfBytes("plan.csv", Encoding.UTF8.GetBytes(Written(new MarketCsv(market, culture).WritePlannedVisits))))
            .ShouldBeOfType<PlannedVisitFileOutcome.Read>().Result;
        planned.Visits.ToHashSet().SetEquals(market.PlannedVisits).ShouldBeTrue();
    }

    [Fact]
    public void Clocks_of_a_workbook_are_read_as_times()
    {
        var bytes = Tables.WorkbookFile.Of(("Visits", [["date", "rep", "customer", "check in", "check out"], [new DateTime(2024, 3, 5), "R1", "C1", 0.375, new DateTime(2024, 3, 5, 9, 45, 0)]]));
        var result = VisitFile.Read(FileSource.OfBytes("visits.xlsx", bytes)).ShouldBeOfType<VisitFileOutcome.Read>().Result;
        result.Diary.Visits.ShouldHaveSingleItem().Time.ShouldBe(VisitTime.Between(new LocalTime(9, 0), new LocalTime(9, 45)));
    }

    [Fact]
    public void A_number_of_a_workbook_that_may_be_hours_or_days_is_no_time()
    {
        var bytes = Tables.WorkbookFile.Of(("Visits", [["date", "rep", "customer", "check in"], [new DateTime(2024, 3, 5), "R1", "C1", 9.5], [new DateTime(2024, 3, 5), "R1", "C1", 45356.5]]));
        var result = VisitFile.Read(FileSource.OfBytes("visits.xlsx", bytes)).ShouldBeOfType<VisitFileOutcome.Read>().Result;
        result.Faults.First.ShouldHaveSingleItem().Kind.ShouldBe(RowFaultKind.NotATime);
        result.Diary.Visits.ShouldHaveSingleItem().Time.CheckIn.ShouldBe(new LocalTime(12, 0));
    }

    private static VisitFileResult Read(string text, ReadingOptions? options = null) => VisitFile.Read(FileSource.OfBytes("visits.csv", Encoding.UTF8.GetBytes(text)), options).Match(
        read => read.Result,
        refused => throw new InvalidOperationException(refused.Fault.Text(Cultures.English)));

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }
}

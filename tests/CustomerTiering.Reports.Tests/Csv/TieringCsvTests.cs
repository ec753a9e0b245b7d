using System.Globalization;
using System.Text;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Reports.Csv;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Reports.Tests.Csv;

public class TieringCsvTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    [Property(MaxTest = 20)]
    public void A_plain_reader_gets_back_every_decision(byte outlets, int seed)
    {
        var report = Books.Report(Books.Market((outlets % 90) + 1, seed), TieringPolicy.ForDistributors);
        var rows = Parse(Written(stream => TieringCsv.WriteDecisions(stream, report, German, CsvStyle.Plain)));
        rows[0].Count.ShouldBe(20);
        rows.ShouldAllBe(row => row.Count == rows[0].Count);
        rows.Skip(1).Select(row => (row[0], row[1], row[6], row[12])).ShouldBe(report.Result.Decisions.Select(decision =>
            (decision.Customer.Value, decision.Name, decision.Tier.Value, decision.Revenue.ToString(CultureInfo.InvariantCulture))));
        rows.Skip(1).Select(row => double.Parse(row[13], CultureInfo.InvariantCulture)).ShouldBe(report.Result.Decisions.Select(decision => decision.Share));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+49 30")]
    [InlineData("-12")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void A_text_that_a_spreadsheet_would_run_is_guarded_and_can_be_left_alone(string name)
    {
        var book = Portfolio.Of(CustomerFile.Of([new Customer(new CustomerId("C1")) { Name = name }]), SalesLedger.Of([new OrderLine(new CustomerId("C1"), Books.Day, -5m)]));
        var report = Books.Report(book, TieringPolicy.Abc);
        var guarded = Parse(Written(stream => TieringCsv.WriteDecisions(stream, report, German, CsvStyle.Plain)))[1];
        guarded[1].ShouldBe("'" + name);
        guarded[12].ShouldBe("-5");
        Parse(Written(stream => TieringCsv.WriteDecisions(stream, report, German, CsvStyle.Plain with { GuardFormulas = false })))[1][1].ShouldBe(name);
    }

    [Fact]
    public void Excel_gets_a_byte_order_mark_and_others_none()
    {
        var report = Books.MarketReport(20);
        using var excel = new MemoryStream();
        TieringCsv.WriteTiers(excel, report, CsvStyle.ForExcel);
        excel.ToArray()[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Written(stream => TieringCsv.WriteTiers(stream, report, CsvStyle.Plain)).ShouldStartWith("tier,customers,revenue,share\r\nA,");
    }

    [Fact]
    public void Channels_add_up_to_the_tiers_and_the_book()
    {
        var result = Books.MarketReport().Result;
        var channels = ChannelSummary.Of(result);
        channels.Select(channel => channel.Channel).ShouldBe(result.Decisions.Select(decision => decision.Channel).Distinct());
        channels.Sum(channel => channel.Customers).ShouldBe(result.Count);
        channels.Sum(channel => channel.Revenue).ShouldBe(result.NetRevenue);
        foreach (var (tier, place) in result.Tiers.Select((tier, place) => (tier, place)))
        {
            channels.Sum(channel => channel.Tiers[place].Customers).ShouldBe(tier.Customers);
            channels.Sum(channel => channel.Tiers[place].Revenue).ShouldBe(tier.Revenue);
        }
    }

    [Fact]
    public void The_Lorenz_table_goes_from_nobody_to_everybody()
    {
        var facts = Books.MarketReport(3000).Result.Pareto;
        var rows = Parse(Written(stream => TieringCsv.WriteLorenz(stream, facts, CsvStyle.Plain)));
        rows.Count.ShouldBe(Math.Min(1001, facts.Buyers + 1) + 1);
        rows[1].ShouldBe(["0", "0", "0"]);
        rows[^1].ShouldBe([facts.Buyers.ToString(CultureInfo.InvariantCulture), "1", "1"]);
        rows.Skip(1).Select(row => double.Parse(row[2], CultureInfo.InvariantCulture)).ShouldBeInOrder(SortDirection.Ascending);
        Parse(Written(stream => TieringCsv.WriteLorenz(stream, ParetoFacts.Of(Enumerable.Empty<CustomerTiering.Money.LedgerTotal>()), CsvStyle.Plain))).Count.ShouldBe(1);
    }

    [Fact]
    public void Lines_and_channels_have_a_row_each()
    {
        var report = Books.MarketReport();
        Parse(Written(stream => TieringCsv.WriteLines(stream, report, CsvStyle.Plain))).Count.ShouldBe(report.Result.Lines.Count + 1);
        Parse(Written(stream => TieringCsv.WriteChannels(stream, report, CsvStyle.Plain))).Count.ShouldBe((ChannelSummary.Of(report.Result).Count * 3) + 1);
    }

    private static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>RFC 4180 read letter by letter.</summary>
    private static List<List<string>> Parse(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && text[i] is ',' or '\n' && !quoted)
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
            else if (quoted || text[i] != '\r')
            {
                cell.Append(text[i]);
            }
        }

        cell.Length.ShouldBe(0);
        return rows;
    }
}

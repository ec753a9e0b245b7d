using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Reports.Html;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Reports.Tests.Html;

public partial class TieringPageTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    [Property(MaxTest = 10)]
    public void The_page_is_well_formed_with_every_id_once(byte outlets, int seed, bool abc, bool chinese)
    {
        var page = Read(Written(Books.Report(Books.Market((outlets % 120) + 1, seed), abc ? TieringPolicy.Abc : TieringPolicy.ForDistributors), chinese ? Chinese : English));
        var ids = page.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToArray();
        ids.Distinct(StringComparer.Ordinal).Count().ShouldBe(ids.Length);
        var references = page.Descendants().SelectMany(element => new[] { (string?)element.Attribute("aria-labelledby"), (string?)element.Attribute("for") }).OfType<string>();
        references.SelectMany(reference => reference.Split(' ')).ShouldAllBe(id => ids.Contains(id, StringComparer.Ordinal));
        page.Root!.Attribute("lang")!.Value.ShouldBe(chinese ? "zh-Hans" : "en");
    }

    [Fact]
    public void It_loads_nothing_from_anywhere()
    {
        var text = Written(Books.MarketReport(), English);
        text.Replace("xmlns=\"http://www.w3.org/2000/svg\"", string.Empty, StringComparison.Ordinal).ShouldNotContain("http:");
        text.ShouldNotContain("https:");
        foreach (var attribute in (string[])["src=", "href=", "@import", "srcset", "data:", "onclick", "onload"])
        {
            text.ShouldNotContain(attribute);
        }

        Reference().Matches(text).Select(match => match.Groups["to"].Value).ShouldAllBe(target => target.StartsWith('#'));
    }

    [Fact]
    public void The_browser_is_told_to_run_this_script_and_no_other()
    {
        var text = Written(Books.MarketReport(), English);
        var script = text[(text.IndexOf("<script>", StringComparison.Ordinal) + 8)..text.IndexOf("</script>", StringComparison.Ordinal)];
        text.ShouldContain("script-src &#39;sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script))) + "&#39;");
    }

    [Fact]
    public void Texts_from_outside_are_escaped()
    {
        const string Hostile = "</td><script>alert(1)</script><img src=x onerror='alert(2)'>";
        var customer = new Customer(new CustomerId(Hostile)) { Name = Hostile, Channel = new ChannelId(Hostile), Region = new RegionId(Hostile), Group = new GroupId(Hostile) };
        var book = Portfolio.Of(CustomerFile.Of([customer]), SalesLedger.Of([new OrderLine(customer.Id, Books.Day, 5m)]));
        var report = new TieringReport(TieringPolicy.ForDistributors.Decide(book, Books.Day), ReportRows.AllUsed(1), new ReportWarning("x", Hostile)) { Title = Hostile, PolicyReason = Hostile };
        var text = Written(report, English);
        var page = Read(text);
        page.Descendants().Count(element => element.Name.LocalName is "img").ShouldBe(0);
        Regex.Count(text, "<script", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).ShouldBe(1);
        page.Descendants("title").First().Value.ShouldBe(Hostile);
        ShouldHave(page, "td", Hostile);
    }

    [Fact]
    public void Large_tiers_are_cut_and_the_page_says_so()
    {
        var report = Books.MarketReport(400);
        var page = Read(Written(report, English, TieringPageOptions.Default with { RowsPerTier = 7 }));
        var rows = page.Descendants("table").Single(table => table.Attribute("class")?.Value is "sorted").Element("tbody")!.Elements("tr").ToArray();
        rows.Length.ShouldBe(report.Result.Tiers.Sum(tier => Math.Min(7, tier.Customers)));
        foreach (var tier in report.Result.Tiers.Where(tier => tier.Customers > 7))
        {
            ShouldHave(page, "p", $"{tier.Tier}: the first 7 of {tier.Customers.ToString("N0", English)} by net revenue are shown; decisions.csv has all.");
        }

        foreach (var row in rows)
        {
            var cells = row.Elements().Select(cell => cell.Value).ToArray();
            cells[3].ShouldBe(report.Result[cells[0]].Tier.Value);
        }
    }

    [Fact]
    public void The_figures_are_the_results()
    {
        var report = Books.MarketReport();
        var result = report.Result;
        var page = Read(Written(report, English));
        page.Descendants("dd").Select(figure => figure.Value).ShouldBe(
        [
            result.Count.ToString("N0", English), result.Buyers.ToString("N0", English), "CNY " + result.NetRevenue.ToString("N2", English), "CNY " + result.Base.ToString("N2", English),
            result.Pareto.Gini.ToString("0.000", English), result.Tiers[0].Customers.ToString("N0", English),
        ]);
        ShouldHave(page, "p", result.Pareto.Read(ParetoRule.EightyTwenty).Say(English));
        ShouldHave(page, "li", "Some have <no> channel.");
        page.Descendants().Count(element => element.Name.LocalName is "svg").ShouldBe(4);
        foreach (var warning in report.Concentration.Warnings)
        {
            ShouldHave(page, "li", warning.Say(English));
        }
    }

    [Fact]
    public void Tied_customers_at_a_line_are_told()
    {
        var report = Books.Report(Books.OfAmounts(50m, 20m, 10m, 10m, 10m), TieringPolicy.Abc);
        ShouldHave(Read(Written(report, English)), "li", "All customers, line A: 3 stand exactly at it; 1 of them are inside, the other 2 come in with them.");
    }

    [Fact]
    public void A_large_customer_turned_away_by_a_gate_is_told_with_the_test_it_failed()
    {
        var failed = Books.MarketReport().Result.Decisions.Where(decision => decision.TierPlace > 0 && decision.Reasons.Any(reason => reason.Code == TierReasonCode.TestFailed)).ToArray();
        failed.Length.ShouldBeGreaterThan(0);
        var text = Written(Books.MarketReport(), English, TieringPageOptions.Default with { Explained = 1000 });
        var articles = Read(text).Descendants("article").Select(article => article.Value).ToArray();
        foreach (var decision in failed)
        {
            articles.ShouldContain(article => article.Contains("(" + decision.Customer + ")", StringComparison.Ordinal) && article.Contains("Fails the", StringComparison.Ordinal));
        }

        articles.Count(article => article.Contains("Fails the", StringComparison.Ordinal)).ShouldBe(failed.Length);
    }

    [Fact]
    public void A_book_without_buyers_and_an_empty_book_have_their_page()
    {
        Read(Written(Books.Report(Books.OfAmounts(-1m), TieringPolicy.Abc), Chinese)).Descendants("tbody").ShouldNotBeEmpty();
        Read(Written(Books.Report(Books.OfAmounts(), TieringPolicy.ForDistributors), Chinese)).Descendants("section").ShouldNotBeEmpty();
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() => Written(Books.MarketReport(), Chinese).ShouldBe(Written(Books.MarketReport(), Chinese));

    private static void ShouldHave(XDocument page, string element, string text) =>
        page.Descendants(element).ShouldContain(found => string.Equals(found.Value, text, StringComparison.Ordinal));

    private static string Written(TieringReport report, CultureInfo culture, TieringPageOptions? options = null)
    {
        using var stream = new MemoryStream();
        TieringPage.Write(stream, report, culture, options ?? TieringPageOptions.Default);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The page as XML: elements without an end get one, script and style are taken out.</summary>
    private static XDocument Read(string page)
    {
        page.ShouldStartWith("<!DOCTYPE html>\n");
        var closed = Code().Replace(Open().Replace(page["<!DOCTYPE html>\n".Length..], "<${name}${rest}/>"), string.Empty);
        return XDocument.Parse(closed);
    }

    [GeneratedRegex("<(?<name>meta|input)(?<rest>[^>]*)>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Open();

    [GeneratedRegex("<(?<name>script|style)>.*?</\\k<name>>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Code();

    [GeneratedRegex("url\\((?<to>[^)]*)\\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Reference();
}

using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using CustomerTiering.Reports.Excel;
using CustomerTiering.Reports.Visits;
using FsCheck.Xunit;

namespace CustomerTiering.Reports.Tests.Excel;

public class PlanWorkbookLaws
{
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("zh-Hans")];

    [Property(MaxTest = 8)]
    public void The_same_plan_gives_the_same_bytes_with_a_row_for_every_stop_and_no_formula(int seed, bool chinese)
    {
        var report = new PlanReport(Plans.Of(seed));
        var culture = Cultures[chinese ? 1 : 0];
        var bytes = Bytes(report, culture);
        Bytes(new PlanReport(Plans.Of(seed)), culture).ShouldBe(bytes);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        archive.Entries.ShouldAllBe(entry => entry.LastWriteTime.Year == 1980);
        var sheets = archive.Entries.Where(entry => entry.FullName.Contains("worksheets/sheet", StringComparison.Ordinal)).ToDictionary(entry => entry.Name, Xml, StringComparer.Ordinal);
        sheets.Values.SelectMany(sheet => sheet.Descendants()).ShouldNotContain(element => element.Name.LocalName == "f");
        Rows(sheets["sheet1.xml"]).ShouldBe(report.Plan.Entries.Count + 1);
        Rows(sheets["sheet4.xml"]).ShouldBe(report.Plan.Unplaced.Count + 1);

        // One day list a rep behind the tables of all.
        var names = Xml(archive.Entries.Single(entry => entry.Name is "workbook.xml")).Descendants().Where(element => element.Name.LocalName is "sheet").Select(sheet => sheet.Attribute("name")!.Value).ToArray();
        names.TakeLast(2).ShouldBe(["R-1", "R-2"]);
        names.ShouldBeUnique(StringComparer.Ordinal);
        report.Plan.Days.GroupBy(day => day.Rep)
            .ShouldAllBe(rep => Rows(sheets[FormattableString.Invariant($"sheet{Array.IndexOf(names, rep.Key.Value) + 1}.xml")]) == report.Plan.Entries.Count(entry => entry.Rep == rep.Key) + 1);
    }

    [Fact]
    public void Names_of_sheets_are_made_fit_and_different()
    {
        using var stream = new MemoryStream();
        WorkbookFile.Write(stream, [.. new[] { "a/b", "A:B", new string('x', 40), new string('x', 40), "history", " " }.Select(name => new SheetTable(name, [("h", 9)]))]);
        using var archive = new ZipArchive(stream);
        var names = Xml(archive.Entries.Single(entry => entry.Name is "workbook.xml")).Descendants().Where(element => element.Name.LocalName is "sheet").Select(sheet => sheet.Attribute("name")!.Value).ToArray();
        names.ShouldBe(["a_b", "A_B (2)", new string('x', 31), new string('x', 27) + " (2)", "history (2)", "_"]);
    }

    private static int Rows(XDocument sheet) => sheet.Descendants().Count(element => element.Name.LocalName is "row");

    private static XDocument Xml(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }

    private static byte[] Bytes(PlanReport report, CultureInfo culture)
    {
        using var stream = new MemoryStream();
        PlanWorkbook.Write(stream, report, culture);
        return stream.ToArray();
    }
}

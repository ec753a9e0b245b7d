using System.Globalization;
using System.Xml.Linq;
using CustomerTiering.Effort;
using CustomerTiering.Reports.Html;

namespace CustomerTiering.Reports.Tests.Html;

public class EffortPageTests
{
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("zh-CN")];

    [Fact]
    public void Pages_are_well_formed_carry_the_note_and_load_nothing()
    {
        var effort = Efforts.Market();
        foreach (var culture in Cultures)
        {
            foreach (var text in Pages(effort, culture))
            {
                var page = XDocument.Parse(Closed(text));
                var ids = page.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToArray();
                ids.Distinct(StringComparer.Ordinal).Count().ShouldBe(ids.Length);
                page.Descendants("footer").Single().Value.ShouldContain(EffortResult.Note(culture));
                page.Descendants("b").ShouldBeEmpty();
                text.Replace("http://www.w3.org/2000/svg", string.Empty, StringComparison.Ordinal).ShouldNotContain("http:");
                foreach (var attribute in (string[])["src=", "https:", "@import", "onclick"])
                {
                    text.ShouldNotContain(attribute);
                }
            }
        }
    }

    [Fact]
    public void The_page_of_all_compares_the_reps_and_that_of_one_does_not()
    {
        var effort = Efforts.Market();
        Efforts.Written(stream => EffortPage.Write(stream, effort, effort.All, Cultures[0])).ShouldContain("id=\"reps\"");
        Efforts.Written(stream => EffortPage.Write(stream, effort, effort.Reps[0], Cultures[0])).ShouldNotContain("id=\"reps\"");
    }

    [Fact]
    public void Supervision_stands_on_the_page_as_far_as_it_is_about_the_subject()
    {
        var effort = Efforts.Market();
        var supervision = Efforts.Supervised(effort, hasSpendPlan: false);
        Sections(effort.All).ShouldBe(["attainment", "phases", "guard", "resources"]);
        Sections(effort[Efforts.First]).ShouldBe(["attainment", "phases"]);
        Sections(effort[Efforts.Second]).ShouldBeEmpty();
        Efforts.Written(stream => EffortPage.Write(stream, effort, effort.All, supervision, Cultures[1])).ShouldContain("各等级最低服务");

        string[] Sections(RepEffort subject)
        {
            var page = Efforts.Written(stream => EffortPage.Write(stream, effort, subject, supervision, Cultures[0]));
            return [.. ((string[])["attainment", "phases", "guard", "resources"]).Where(id => page.Contains($"<section id=\"{id}\"", StringComparison.Ordinal))];
        }
    }

    private static IEnumerable<string> Pages(EffortResult effort, CultureInfo culture)
    {
        yield return Efforts.Written(stream => EffortPage.Write(stream, effort, effort.All, culture));
        yield return Efforts.Written(stream => EffortPage.Write(stream, effort, effort[Efforts.First], culture));
        foreach (var supervision in (EffortSupervision[])[Efforts.Supervised(effort, hasSpendPlan: true), Efforts.Supervised(effort, hasSpendPlan: false)])
        {
            yield return Efforts.Written(stream => EffortPage.Write(stream, effort, effort.All, supervision, culture));
            yield return Efforts.Written(stream => EffortPage.Write(stream, effort, effort[Efforts.Second], supervision, culture));
        }

        yield return Efforts.Written(stream => WeekPage.Write(stream, RepWeek.Of(effort, Efforts.Second), culture));
    }

    // The page is HTML; for a reader of XML the elements without an end are closed and the script, which may hold a "<", is taken out.
    private static string Closed(string text)
    {
        var start = text.IndexOf("<script>", StringComparison.Ordinal);
        var plain = string.Concat(text.AsSpan(0, start), text.AsSpan(text.IndexOf("</script>", start, StringComparison.Ordinal) + 9));
        return System.Text.RegularExpressions.Regex.Replace(plain.Replace("<!DOCTYPE html>", string.Empty, StringComparison.Ordinal), "<meta(?<inside>[^>]*)>", "<meta${inside}/>", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
    }
}

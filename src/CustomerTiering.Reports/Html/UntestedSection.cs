using CustomerTiering.Measures;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Html;

/// <summary>What could not be tested for want of data, and what more data would show.</summary>
internal static class UntestedSection
{
    public static void Write(Page page) => page.Section("untested", page.Say("untested"), () =>
    {
        if (page.Result.Untested.Count == 0)
        {
            page.Html.Text("p", page.Say("untested.none"));
        }
        else
        {
            page.Html.In("ul", () =>
            {
                foreach (var untested in page.Result.Untested)
                {
                    var name = Measure.TryFind(untested.Measure, out var measure) ? FigureText.Name(measure, page.Culture) : untested.Measure;
                    page.Html.Text("li", page.Say(untested.AbsentForAll ? "untested.all" : "untested.some", name, untested.Units));
                }
            });
        }

        page.Html.Text("h3", page.Say("more")).In("ul", () =>
        {
            foreach (var line in MoreData.Of(page.Result, page.Culture, hasVisits: page.Report.Effort.Count > 0))
            {
                page.Html.Text("li", line);
            }
        });
    });
}

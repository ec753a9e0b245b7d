using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Html;

/// <summary>Where each line fell, and who was tied there.</summary>
internal static class LineSection
{
    public static void Write(Page page) => page.Section("lines", page.Say("lines"), () =>
    {
        var lines = page.Result.Lines.Where(line => line.Ranked > 0).ToList();
        var tied = lines.Where(line => line.Tied > line.TiedInside).ToList();
        if (tied.Count == 0)
        {
            page.Html.Text("p", page.Say("lines.noTies"));
        }
        else
        {
            page.Html.In("ul", () =>
            {
                foreach (var line in tied)
                {
                    var phrase = line.CameIn > 0 ? "lines.cameIn" : "lines.stayedOut";
                    page.Html.Text("li", page.Say(phrase, Where(page, line), line.Tier.Value, line.Tied, line.TiedInside, line.Tied - line.TiedInside));
                }
            });
        }

        var table = new PageTable(page.Html, page.Say("lines.caption"), sorted: false,
            page.Say("col.channel"), page.Say("col.line"), ">" + page.Say("col.counted"), ">" + page.Say("col.ranked"), ">" + page.Say("col.members"), ">" + page.Say("col.lastValue"),
            ">" + page.Say("col.tied"), ">" + page.Say("col.cameIn"), ">" + page.Say("col.afterTies"));
        foreach (var line in lines)
        {
            table.Row(() =>
            {
                table.Head(Where(page, line));
                table.Cell(line.Tier.Value);
                table.Figure(page.Count(line.Counted), line.Counted);
                table.Figure(page.Count(line.Ranked), line.Ranked);
                table.Figure(page.Count(line.Members), line.Members);
                table.Figure(line.LastValue.ToString("#,0.00####", page.Culture), line.LastValue);
                table.Figure(page.Count(line.Tied), line.Tied);
                table.Figure(page.Count(line.CameIn), line.CameIn);
                table.Figure(page.Count(line.MembersAfterTies), line.MembersAfterTies);
            });
        }

        table.Close();
    });

    private static string Where(Page page, TierLineFact line) =>
        page.Result.Policy.Draft.Channels.Count == 0 ? page.Say("lines.whole") : page.ChannelOf(line.Channel);
}

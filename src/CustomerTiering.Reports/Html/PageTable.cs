using System.Globalization;

namespace CustomerTiering.Reports.Html;

/// <summary>Writes the rows of one table. Figures stand to the right and carry their value for sorting.</summary>
internal sealed class PageTable
{
    private readonly HtmlWriter html;

    /// <summary>Opens a table.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="caption">What the table shows, for those who cannot see the heading above it.</param>
    /// <param name="sorted">Whether the reader may sort and search it where scripts run.</param>
    /// <param name="columns">The column heads; one that starts with &gt; is a column of figures.</param>
    public PageTable(HtmlWriter html, string caption, bool sorted, params ReadOnlySpan<string> columns)
    {
        this.html = html;
        html.Start("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", caption));
        if (sorted)
        {
            html.Start("table", ("class", "sorted"));
        }
        else
        {
            html.Start("table");
        }

        html.Text("caption", caption).Start("thead").Start("tr");
        foreach (var column in columns)
        {
            if (column.StartsWith('>'))
            {
                html.Text("th", column[1..], ("scope", "col"), ("class", "n"));
            }
            else
            {
                html.Text("th", column, ("scope", "col"));
            }
        }

        html.End().End().Start("tbody");
    }

    public PageTable Row(Action cells)
    {
        html.In("tr", cells);
        return this;
    }

    public void Head(string text) => html.Text("th", text, ("scope", "row"));

    public void Cell(string text) => html.Text("td", text);

    public void Ratio(string text, double value) => html.Text("td", text, ("class", "n"), ("data-v", value.ToString("R", CultureInfo.InvariantCulture)));

    public void Figure(string text, decimal value) => html.Text("td", text, ("class", "n"), ("data-v", value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Closes the table.</summary>
    public void Close() => html.End().End().End();
}

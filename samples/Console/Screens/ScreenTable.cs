using Spectre.Console;
using Spectre.Console.Rendering;

namespace CustomerTiering.Console.Screens;

/// <summary>A table of plain texts: words on the left, figures on the right, nothing in it read as mark-up.</summary>
internal sealed class ScreenTable
{
    private static readonly Style Bar = new(Color.DodgerBlue1);
    private readonly Table table = new() { Border = TableBorder.Simple, BorderStyle = new Style(Color.Grey) };

    /// <param name="columns">The headings; one that begins with <c>&gt;</c> stands over figures.</param>
    public ScreenTable(params IEnumerable<string> columns)
    {
        foreach (var heading in columns)
        {
            var figures = heading.StartsWith('>');
            table.AddColumn(new TableColumn(new Text(figures ? heading[1..] : heading, new Style(decoration: Decoration.Bold)))
            {
                Alignment = figures ? Justify.Right : Justify.Left,
                NoWrap = figures,
                Padding = new Padding(0, 0, 1, 0),
            });
        }
    }

    /// <summary>Adds a row of which one cell has a style of its own.</summary>
    /// <param name="styled">The cell's place, −1 for none.</param>
    /// <param name="style">Its style.</param>
    /// <param name="cells">The texts.</param>
    public ScreenTable Row(int styled, Style style, params IEnumerable<string> cells)
    {
        table.AddRow(cells.Select((cell, place) => (IRenderable)new Text(cell, place == styled ? style : cell.StartsWith('█') ? Bar : Style.Plain)));
        return this;
    }

    /// <summary>Adds a row of plain cells.</summary>
    public ScreenTable Row(params IEnumerable<string> cells) => Row(-1, Style.Plain, cells);

    /// <summary>Writes the table.</summary>
    public void Show(IAnsiConsole console) => console.Write(table);

    /// <summary>A text cut to a width in cells, in which a Chinese character takes two; what is cut off is shown by an ellipsis.</summary>
    public static string Fit(string text, int width)
    {
        var used = 0;
        for (var i = 0; i < text.Length; i++)
        {
            used += IsWide(text[i]) ? 2 : 1;
            if (used > width)
            {
                var kept = text[..i];
                while (kept.Length > 0 && used > width - 1)
                {
                    used -= IsWide(kept[^1]) ? 2 : 1;
                    kept = kept[..^1];
                }

                return kept.TrimEnd() + "…";
            }
        }

        return text;
    }

    private static bool IsWide(char letter) => letter is >= 'ᄀ' and <= 'ᅟ' or >= '⺀' and <= '꓏' or >= '가' and <= '힣' or >= '豈' and <= '﫿' or >= '︰' and <= '﹏' or >= '！' and <= '｠' or >= '￠' and <= '￦';
}

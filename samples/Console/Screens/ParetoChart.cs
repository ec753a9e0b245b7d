using CustomerTiering.Measures;
using CustomerTiering.Policies;
using Spectre.Console;

namespace CustomerTiering.Console.Screens;

/// <summary>
/// The Pareto chart in characters: buyers from the largest to the smallest in equal slices, a bar for what each slice brings, the curve of what all
/// up to it bring, and the line of 80%.
/// </summary>
internal sealed class ParetoChart
{
    private const int Slices = 60;
    private const int Rows = 14;
    private const int Margin = 5;
    private const string Blocks = " ▁▂▃▄▅▆▇█";
    private static readonly Style Curve = new(Color.Yellow, decoration: Decoration.Bold);
    private static readonly Style Bars = new(Color.DodgerBlue1);
    private static readonly Style Axis = new(Color.Grey);
    private static readonly Style Mark = new(Color.Green, decoration: Decoration.Bold);
    private readonly double[] upTo = new double[Slices + 1];
    private readonly int customersFor80;
    private readonly int buyers;

    private ParetoChart(ParetoFacts facts)
    {
        buyers = facts.Buyers;
        customersFor80 = facts.CustomersFor(Proportion.OfPercent(80));
        for (var slice = 1; slice <= Slices; slice++)
        {
            upTo[slice] = facts.Lorenz.ShareOfTop((double)slice / Slices);
        }
    }

    /// <summary>Draws the chart; nothing when the book has no buyer.</summary>
    public static void Show(Screen screen, ParetoFacts facts)
    {
        if (facts.Buyers == 0)
        {
            return;
        }

        var chart = new ParetoChart(facts);
        screen.Result.Write(chart.Picture());
        var figures = new Figures(screen.Culture, default);
        screen.Line(new string(' ', Margin) + screen.Say("chart.mark", figures.Count(chart.customersFor80), figures.Count(chart.buyers), figures.Percent((double)chart.customersFor80 / chart.buyers)));
        screen.Line(new string(' ', Margin) + screen.Say("chart.legend"));
    }

    private Paragraph Picture()
    {
        var picture = new Paragraph();
        for (var row = Rows; row > 0; row--)
        {
            picture.Append(row == RowOf(1) ? "100% " : row == RowOf(0.8) ? " 80% " : row == RowOf(0.5) ? " 50% " : "     ", Axis).Append("│", Axis);
            for (var slice = 0; slice < Slices; slice++)
            {
                Cell(picture, row, slice);
            }

            picture.Append("\n");
        }

        picture.Append("  0% └", Axis);
        var mark = Math.Clamp((int)((double)customersFor80 / buyers * Slices), 0, Slices - 1);
        return picture.Append(new string('─', mark), Axis).Append("▲", Mark).Append(new string('─', Slices - mark - 1), Axis).Append(" 100%\n", Axis);
    }

    private void Cell(Paragraph picture, int row, int slice)
    {
        // Bars have the same scale as the curve: the first slice's bar ends where the curve begins.
        var height = (upTo[slice + 1] - upTo[slice]) * Rows;
        var filled = Math.Clamp(height - (row - 1), 0, 1);
        _ = row == RowOf(upTo[slice + 1]) ? picture.Append("●", Curve)
            : filled > 0.06 ? picture.Append(Blocks[(int)Math.Round(filled * 8)].ToString(), Bars)
            : row == RowOf(0.8) ? picture.Append("┄", Axis)
            : picture.Append(" ");
    }

    private static int RowOf(double share) => Math.Clamp((int)Math.Ceiling((share * Rows) - 1e-9), 1, Rows);
}

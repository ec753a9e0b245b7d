using CustomerTiering.Reports.Moves;

namespace CustomerTiering.Console.Screens;

/// <summary>Who moved since an earlier result.</summary>
internal static class MovesPart
{
    private const int NameWidth = 24;

    public static void Show(Screen screen, TierMovesReport report, int top)
    {
        var figures = new Figures(screen.Culture, report.Result.Currency);
        var earlier = report.Earlier;
        screen.Line();
        screen.Line(screen.Say(
            "moves", earlier.PolicyName, earlier.PolicyVersion, earlier.AsOf, figures.Count(report.Moves.Count), figures.Count(report.CountOf(TierMoveKind.Up)), figures.Count(report.CountOf(TierMoveKind.Down)),
            figures.Count(report.CountOf(TierMoveKind.New)), figures.Count(report.CountOf(TierMoveKind.Gone)), figures.Count(report.Stayed)));
        if (!report.IsSamePolicy)
        {
            screen.Line(screen.Say("moves.otherPolicy"));
        }

        if (report.Moves.Count == 0)
        {
            return;
        }

        var table = new ScreenTable(
            screen.Say("was"), screen.Say("tier"), screen.Say("customer"), screen.Say("name"), screen.Say("channel"), ">" + screen.Say("revenueBefore") + figures.Unit, ">" + screen.Say("revenue") + figures.Unit);
        foreach (var move in report.Moves.OrderByDescending(move => Math.Max(move.Revenue, move.RevenueBefore)).ThenBy(move => move.Customer).Take(top))
        {
            var decision = report.Result.TryGet(move.Customer, out var found) ? found : null;
            table.Row(
                1,
                Figures.StyleOf(decision?.TierPlace ?? 2),
                move.From.Length == 0 ? "–" : move.From,
                move.To.Length == 0 ? "–" : move.To,
                move.Customer.Value,
                ScreenTable.Fit(decision?.Name ?? string.Empty, NameWidth),
                figures.Name(move.Channel),
                figures.Money(move.RevenueBefore),
                figures.Money(move.Revenue));
        }

        table.Show(screen.Result);
        if (report.Moves.Count > top)
        {
            screen.Line(screen.Say("moves.more", figures.Count(report.Moves.Count - top)));
        }
    }
}

using CustomerTiering.Console.Reading;
using CustomerTiering.Planning;

namespace CustomerTiering.Console.Screens;

/// <summary>What a check of a plan found, for people.</summary>
internal static class PlanCheckScreen
{
    /// <summary>The rules broken first, then the visits missing, then what executives do.</summary>
    public static void Show(Screen screen, PlanCheckResult check, IReadOnlyList<ExecutiveCheck> executives, WrittenPlan plan, int top)
    {
        screen.Line(screen.Say(check.IsSound ? "plan.check.sound" : "plan.check.broken", check.Stops, check.Broken.Count, check.Missing.Count));
        if (plan.Unread > 0)
        {
            screen.Line(screen.Say("plan.check.unread", plan.Unread));
        }

        Findings(screen, [.. check.Broken, .. check.Missing], plan, top);
        foreach (var found in executives)
        {
            ExecutiveScreen.Show(screen, found, top);
            Findings(screen, found.Broken, plan, top);
        }
    }

    /// <summary>A finding with the lines that it is about.</summary>
    public static string Located(Screen screen, WrittenPlan plan, PlanFinding finding)
    {
        var (text, (file, lines)) = (finding.Explain(screen.Culture), plan.PlaceOf(finding));
        return lines.Count == 0 ? text : screen.Say("plan.check.line", file, string.Join(screen.Say("list"), lines), text);
    }

    private static void Findings(Screen screen, IReadOnlyList<PlanFinding> findings, WrittenPlan plan, int top)
    {
        foreach (var finding in findings.Take(top))
        {
            screen.Line("  " + Located(screen, plan, finding));
        }

        if (findings.Count > top)
        {
            screen.Line(screen.Say("plan.more", findings.Count - top));
        }
    }
}

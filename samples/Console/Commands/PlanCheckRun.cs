using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Planning;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering plan check PLAN</c>: any plan checked rule by rule, each finding with its lines.</summary>
internal static class PlanCheckRun
{
    public static int Do(Screen screen, string path, bool strict, int top, CancellationToken token)
    {
        var plan = WrittenPlan.Read(screen, path, strict, token);
        var check = PlanCheck.Of(plan.Request, plan.Stops);
        PlanScreen.Show(screen, check, plan, top);
        return check.IsSound ? ExitCode.Done : ExitCode.Refused;
    }
}

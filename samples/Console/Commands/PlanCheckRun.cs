using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Json;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering plan check PLAN</c>: any plan checked rule by rule, each finding with its lines; what executives do with it.</summary>
internal static class PlanCheckRun
{
    public static int Do(Screen screen, string path, bool strict, OutputWish output, CancellationToken token)
    {
        var plan = WrittenPlan.Read(screen, path, strict, token);
        var check = PlanCheck.Of(plan.Request, plan.Table.Entries);
        ExecutiveCheck[] executives = [.. plan.Executives.Select(one => one.Check(plan.Request))];
        if (output.Json)
        {
            PlanCheckJson.Write(screen.ResultBytes, check, executives, plan.Unread, plan.PlaceOf, screen.Culture, indented: true);
        }
        else
        {
            PlanCheckScreen.Show(screen, check, executives, plan, output.Top);
        }

        return PlanCheckJson.IsSound(check, executives, plan.Unread) ? ExitCode.Done : ExitCode.Refused;
    }
}

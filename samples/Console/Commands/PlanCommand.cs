using System.CommandLine;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering plan</c>: visits planned, days and routes together; <c>plan check PLAN</c> checks any plan, <c>plan replan PLAN</c> makes one anew.</summary>
internal static class PlanCommand
{
    public static Command Create(Wording wording, Screen screen, CancellationToken token)
    {
        var command = wording.Command("plan");
        var instance = new InstanceOptions(wording);
        var plan = new PlanOptions(wording);
        var output = new OutputOptions(wording);
        output.Folder.Description = wording.Say("option--out.plan");
        instance.AddTo(command);
        plan.AddTo(command);
        output.AddTo(command);
        command.Add(Check(wording, screen, token));
        command.Add(Replan(wording, screen, token));
        command.SetAction(parsed =>
        {
            var (test, visits, form) = (instance.Read(parsed), plan.Read(parsed), output.Read(parsed));
            var isTest = test.File.Length > 0;
            Refuse(screen, parsed, isTest ? "plan.notOfInstance" : "plan.ofInstance", isTest ? [.. plan.All, output.Folder] : [instance.Seconds]);
            Refuse(screen, parsed, "plan.notOfDemo", visits.IsDemo ? plan.OfFiles : []);
            return (isTest, visits.IsStated) switch
            {
                (true, _) => InstanceRun.Do(screen, test, form.Json, token),
                (false, true) => VisitPlanRun.Do(screen, visits, parsed.GetValue(instance.Iterations), parsed.GetValue(instance.Seed), form, token),
                _ => throw StopException.Usage(screen.Say("plan.nothing")),
            };
        });
        return command;
    }

    // What would have no effect is refused: whoever states it expects one.
    private static void Refuse(Screen screen, ParseResult parsed, string phrase, IEnumerable<Option> options)
    {
        if (options.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false }) is { } stated)
        {
            throw StopException.Usage(screen.Say(phrase, stated.Name));
        }
    }

    private static Command Check(Wording wording, Screen screen, CancellationToken token)
    {
        var check = new Command("check", wording.Say("command.plan.check"));
        var path = wording.Path("PLAN", "argument.plan");
        var output = new OutputOptions(wording);
        var strict = wording.Switch("--strict");
        check.Add(path);
        check.Add(strict);
        output.AddWithoutFiles(check);
        check.SetAction(parsed => PlanCheckRun.Do(screen, parsed.GetRequiredValue(path), parsed.GetValue(strict), output.Read(parsed), token));
        return check;
    }

    private static Command Replan(Wording wording, Screen screen, CancellationToken token)
    {
        var replan = new Command("replan", wording.Say("command.plan.replan"));
        var options = new ReplanOptions(wording);
        var search = new InstanceOptions(wording);
        var output = new OutputOptions(wording);
        output.Folder.Description = wording.Say("option--out.plan");
        options.AddTo(replan);
        replan.Add(search.Iterations);
        replan.Add(search.Seed);
        output.AddTo(replan);
        replan.SetAction(parsed => ReplanRun.Do(screen, options.Read(parsed), parsed.GetValue(search.Iterations), parsed.GetValue(search.Seed), output.Read(parsed), token));
        return replan;
    }
}

using System.CommandLine;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering plan</c>: visits planned, days and routes together.</summary>
internal static class PlanCommand
{
    public static Command Create(Wording wording, Screen screen, CancellationToken token)
    {
        var command = wording.Command("plan");
        var instance = new InstanceOptions(wording);
        var json = wording.Switch("--json");
        instance.AddTo(command);
        command.Add(json);
        command.SetAction(parsed =>
        {
            var wish = instance.Read(parsed);
            return wish.File.Length > 0
                ? InstanceRun.Do(screen, wish, parsed.GetValue(json), token)
                : throw StopException.Usage(screen.Say("plan.nothing"));
        });
        return command;
    }
}

using System.CommandLine;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering policy show</c> and <c>tiering policy check</c>: what a policy says, and whether it can be used.</summary>
internal static class PolicyCommand
{
    public static Command Create(Wording wording, Screen screen)
    {
        var command = wording.Command("policy");
        command.Add(Show(wording, screen));
        command.Add(Check(wording, screen));
        return command;
    }

    private static Command Show(Wording wording, Screen screen)
    {
        var command = wording.Command("show");
        var policy = wording.OptionalPath("NAME|FILE", "argument.policy");
        var format = wording.Value<string>("--format", "text|markdown|mermaid|json", (text, out read) => (read = text) is "text" or "markdown" or "mermaid" or "json");
        format.DefaultValueFactory = _ => "text";
        var json = wording.Switch("--json");
        command.Add(policy);
        command.Add(format);
        command.Add(json);
        command.SetAction(parsed =>
        {
            var form = parsed.GetValue(json) ? "json" : parsed.GetValue(format) ?? "text";
            foreach (var shown in Asked(parsed.GetValue(policy), screen))
            {
                // As it is: a description may be piped into a file, so it is never broken at a width.
                screen.Output.WriteLine(form switch
                {
                    "json" => shown.ToJson().TrimEnd(),
                    "markdown" => shown.Describe(screen.Culture, PolicyFormat.Markdown).TrimEnd(),
                    "mermaid" => shown.Describe(screen.Culture, PolicyFormat.Mermaid).TrimEnd(),
                    _ => shown.Describe(screen.Culture, PolicyFormat.Text).TrimEnd(),
                });
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Check(Wording wording, Screen screen)
    {
        var command = wording.Command("check");
        var policy = wording.OptionalPath("NAME|FILE", "argument.policy");
        command.Add(policy);
        command.SetAction(parsed =>
        {
            foreach (var sound in Asked(parsed.GetValue(policy), screen))
            {
                screen.Line(screen.Say("policy.sound", sound.Name, sound.Version));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<TieringPolicy> Asked(string? policy, Screen screen) => policy is null ? TieringPolicy.Shipped : [PolicyWish.Find(policy, screen.Culture)];
}

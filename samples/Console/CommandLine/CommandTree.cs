using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using CustomerTiering.Console.Commands;
using CustomerTiering.Console.Screens;

namespace CustomerTiering.Console.CommandLine;

/// <summary>The commands of <c>tiering</c>.</summary>
internal static class CommandTree
{
    private static readonly (string Name, Func<Wording, Screen, CancellationToken, Command> Create)[] Commands =
    [
        ("demo", DemoCommand.Create),
        ("report", ReportCommand.Create),
        ("pareto", ParetoCommand.Create),
        ("tiers", TiersCommand.Create),
        ("stability", StabilityCommand.Create),
        ("whatif", WhatIfCommand.Create),
        ("effort", EffortCommand.Create),
        ("week", WeekCommand.Create),
        ("replay", ReplayCommand.Create),
        ("plan", PlanCommand.Create),
        ("policy", (wording, screen, _) => PolicyCommand.Create(wording, screen)),
        ("anonymise", AnonymiseCommand.Create),
        ("bench-data", BenchDataCommand.Create),
    ];

    /// <summary>The commands in the language of the screen. Where the first word names a command, the others are left out: making them all takes as long as reading a file.</summary>
    public static RootCommand Build(IReadOnlyList<string> args, Screen screen, CancellationToken token)
    {
        var wording = new Wording(screen.Culture);
        var root = new RootCommand(wording.Say("command.tiering")) { HelpName = "tiering" };
        root.Add(LanguageOption.Create(wording));
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Description = wording.Say("option--help");
        }

        foreach (var (name, create) in Commands)
        {
            if (args.Count > 0 && string.Equals(args[0], name, StringComparison.Ordinal))
            {
                root.Add(create(wording, screen, token));
                return root;
            }
        }

        DemoCommand.Fill(root, wording, screen, token);
        foreach (var (_, create) in Commands)
        {
            root.Add(create(wording, screen, token));
        }

        return root;
    }

    /// <summary>The words that name a command, as a person types them.</summary>
    public static string PathOf(CommandResult result) => result.Parent is CommandResult parent
        ? $"{PathOf(parent)} {result.Command.Name}"
        : "tiering";
}

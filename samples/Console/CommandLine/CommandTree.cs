using System.CommandLine;
using System.CommandLine.Parsing;
using CustomerTiering.Console.Commands;
using CustomerTiering.Console.Screens;

namespace CustomerTiering.Console.CommandLine;

/// <summary>The commands of <c>tiering</c>.</summary>
internal static class CommandTree
{
    /// <summary>The commands in the language of the screen.</summary>
    public static RootCommand Build(Screen screen, CancellationToken token)
    {
        var wording = new Wording(screen.Culture);
        var root = new RootCommand(wording.Say("command.tiering")) { HelpName = "tiering" };
        root.Add(LanguageOption.Create(wording));
        DemoCommand.Fill(root, wording, screen, token);
        root.Add(DemoCommand.Create(wording, screen, token));
        root.Add(ReportCommand.Create(wording, screen, token));
        root.Add(ParetoCommand.Create(wording, screen, token));
        root.Add(TiersCommand.Create(wording, screen, token));
        root.Add(StabilityCommand.Create(wording, screen, token));
        root.Add(WhatIfCommand.Create(wording, screen, token));
        root.Add(EffortCommand.Create(wording, screen, token));
        root.Add(WeekCommand.Create(wording, screen, token));
        root.Add(ReplayCommand.Create(wording, screen, token));
        root.Add(PlanCommand.Create(wording, screen, token));
        root.Add(PolicyCommand.Create(wording, screen));
        root.Add(AnonymiseCommand.Create(wording, screen, token));
        root.Add(BenchDataCommand.Create(wording, screen, token));
        return root;
    }

    /// <summary>The words that name a command, as a person types them.</summary>
    public static string PathOf(CommandResult result) => result.Parent is CommandResult parent
        ? $"{PathOf(parent)} {result.Command.Name}"
        : "tiering";
}

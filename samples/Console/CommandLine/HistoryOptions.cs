using System.CommandLine;

namespace CustomerTiering.Console.CommandLine;

/// <summary>The options that say how tiers live in time, and what was decided by hand.</summary>
internal sealed class HistoryOptions
{
    private readonly Option<string?> qualification;
    private readonly Option<string?> movement;
    private readonly Option<string?> exit;
    private readonly Option<string?> overrides;
    private readonly Option<string?> merges;
    private readonly Option<string?> groups;
    private readonly Option<string?> disputes;

    public HistoryOptions(Wording wording)
    {
        qualification = wording.Text("--qualification", "NAME|FILE");
        movement = wording.Text("--movement", "NAME|FILE");
        exit = wording.Text("--exit", "NAME|FILE");
        overrides = wording.Text("--overrides", "FILE");
        merges = wording.Text("--merges", "FILE");
        groups = wording.Text("--groups", "FILE");
        disputes = wording.Text("--disputes", "FILE");
    }

    public void AddTo(Command command)
    {
        command.Add(qualification);
        command.Add(movement);
        command.Add(exit);
        command.Add(overrides);
        command.Add(merges);
        command.Add(groups);
        command.Add(disputes);
    }

    public HistoryWish Read(ParseResult parsed) => new(
        Text(parsed, qualification), Text(parsed, movement), Text(parsed, exit), Text(parsed, overrides), Text(parsed, merges), Text(parsed, groups), Text(parsed, disputes));

    private static string Text(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) ?? string.Empty;
}

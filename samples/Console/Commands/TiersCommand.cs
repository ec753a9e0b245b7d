using System.CommandLine;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering tiers FILE</c>: who is in which tier, and why.</summary>
internal static class TiersCommand
{
    public static Command Create(Wording wording, Screen screen, CancellationToken token)
    {
        var command = wording.Command("tiers");
        var file = wording.Path("FILE", "argument.orders");
        var customers = wording.Text("--customers", "FILE");
        var policy = wording.Text("--policy", "NAME|FILE");
        var since = wording.Text("--since", "EARLIER.json");
        var output = new OutputOptions(wording);
        var data = new DataOptions(wording, output.Force);
        var scope = new ScopeOptions(wording);
        command.Add(file);
        command.Add(customers);
        command.Add(policy);
        command.Add(since);
        data.AddTo(command);
        scope.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var presenter = new Presenter(screen, output.Read(parsed), EarlierResult.Read(screen, parsed.GetValue(since) ?? string.Empty), token);
            var source = FileBook.Read(screen, data.Read(parsed), parsed.GetRequiredValue(file), parsed.GetValue(customers) ?? string.Empty, token);
            var report = Deciding.Decide(source, scope.Read(parsed), parsed.GetValue(policy) ?? string.Empty, screen.Culture, token);
            presenter.Show(source, report, TierScreen.Show);
            return ExitCode.Done;
        });
        return command;
    }
}

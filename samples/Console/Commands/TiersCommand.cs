using System.CommandLine;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Databases;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Console.Writing;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering tiers FILE</c> and <c>tiering tiers --database CONNECTION</c>: who is in which tier, and why.</summary>
internal static class TiersCommand
{
    public static Command Create(Wording wording, Screen screen, CancellationToken token)
    {
        var command = wording.Command("tiers");
        var file = wording.OptionalPath("FILE", "argument.orders");
        var customers = wording.Text("--customers", "FILE");
        var policy = wording.Text("--policy", "NAME|FILE");
        var since = wording.Text("--since", "EARLIER.json");
        var history = wording.Switch("--history");
        var rules = new HistoryOptions(wording);
        var usual = new UsualOptions(wording);
        var database = new DatabaseOptions(wording);
        command.Add(file);
        command.Add(customers);
        command.Add(policy);
        command.Add(since);
        command.Add(history);
        rules.AddTo(command);
        usual.AddTo(command);
        database.AddTo(command);
        command.SetAction(parsed =>
        {
            var orders = parsed.GetValue(file) ?? string.Empty;
            var asked = parsed.GetValue(policy) ?? string.Empty;
            var wish = database.Read(parsed, usual.Data.Read(parsed), [customers, since, history, .. usual.Data.OfFiles], orders, screen.Culture);
            if (wish.Connection.Length > 0)
            {
                DatabaseRun.Show(screen, wish, usual.Scope.Read(parsed), asked, usual.Output.Read(parsed), token);
                return ExitCode.Done;
            }

            if (parsed.GetValue(history) ? parsed.GetValue(since) is not null : rules.Read(parsed).SaysSomething)
            {
                throw StopException.Usage(screen.Say(parsed.GetValue(history) ? "history.since" : "history.needed"));
            }

            if (parsed.GetValue(history))
            {
                var results = new ResultFolder(screen, usual.Output.Read(parsed), HistoryRun.Names);
                var reading = usual.Data.Read(parsed);
                var book = FileBook.Read(screen, reading, orders, parsed.GetValue(customers) ?? string.Empty, token);
                var decided = Deciding.Decide(book, usual.Scope.Read(parsed), asked, screen.Culture, token);
                HistoryRun.Show(screen, results, book, decided, rules.Read(parsed), reading.Strict, token);
                return ExitCode.Done;
            }

            var presenter = new Presenter(screen, usual.Output.Read(parsed), EarlierResult.Read(screen, parsed.GetValue(since) ?? string.Empty), token);
            var (writing, days) = (usual.Data.Read(parsed), usual.Scope.Read(parsed));
            var source = FileBook.Read(
                screen,
                writing,
                [orders],
                parsed.GetValue(customers) is { Length: > 0 } onFile ? [onFile] : [],
                (found, _) => found.FirstOrDefault(),
                options => TierOrders.Read(screen, orders, writing, days, asked, options, token),
                token);
            var report = Deciding.Decide(source, days, asked, screen.Culture, token);
            presenter.Show(source, report, TierScreen.Show);
            return ExitCode.Done;
        });
        return command;
    }
}

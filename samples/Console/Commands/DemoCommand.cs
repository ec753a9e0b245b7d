using System.CommandLine;
using System.Text;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Console.Writing;
using CustomerTiering.Demo;
using CustomerTiering.Measures;
using CustomerTiering.Sales;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering</c> and <c>tiering demo</c>: the whole report on a market that is made on the spot.</summary>
internal static class DemoCommand
{
    public static Command Create(Wording wording, Screen screen, CancellationToken token)
    {
        var command = wording.Command("demo");
        Fill(command, wording, screen, token);
        return command;
    }

    /// <summary>Makes a command that shows the demo market, the root among them.</summary>
    public static void Fill(Command command, Wording wording, Screen screen, CancellationToken token)
    {
        var policy = wording.Text("--policy", "NAME|FILE");
        var output = new OutputOptions(wording);
        var scope = new ScopeOptions(wording);
        var write = wording.Text("--write", "DIR");
        command.Add(policy);
        command.Add(write);
        scope.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var wish = output.Read(parsed);
            if (parsed.GetValue(write) is { } folder)
            {
                WriteMarket(screen, folder, wish.Force);
                return ExitCode.Done;
            }

            var presenter = new Presenter(screen, wish, earlier: null, token);
            var market = DemoMarket.Create();
            var source = new SourceBook(
                screen.Say("demo"),
                Portfolio.Of(market.CustomersIn(screen.Culture), SalesLedger.Of(market.OrderLines), market.SuppliedMeasures),
                market.OrderLines.Count,
                WithoutCustomer: 0,
                Rejected: 0,
                Warnings: []);
            var report = Deciding.Decide(source, scope.Read(parsed), parsed.GetValue(policy) ?? string.Empty, screen.Culture, token);
            presenter.Show(source, report, ReportScreen.Show);
            return ExitCode.Done;
        });
    }

    private static void WriteMarket(Screen screen, string folder, bool force)
    {
        var files = new MarketCsv(DemoMarket.Create(), screen.Culture).Files.Select(file => new NewFile(file.Key, stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true);
            file.Value(writer);
        }));
        var written = new NewFiles(folder, force, screen.Culture).Write([.. files]);
        screen.Line(screen.Say("written", string.Join(screen.Say("list"), written)));
        screen.Line(screen.Say("demo.next", folder));
    }
}

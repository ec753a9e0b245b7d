using System.CommandLine;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Measures;
using CustomerTiering.Reports.Json;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering pareto FILE</c>: how much the first so many customers bring, and whether 80/20 holds.</summary>
internal static class ParetoCommand
{
    public static Command Create(Wording wording, Screen screen, CancellationToken token)
    {
        var command = wording.Command("pareto");
        var file = wording.Path("FILE", "argument.orders");
        var usual = new UsualOptions(wording);
        command.Add(file);
        usual.AddTo(command);
        command.SetAction(parsed =>
        {
            var source = FileBook.Read(screen, usual.Data.Read(parsed), parsed.GetRequiredValue(file), string.Empty, token);
            var days = Deciding.Scope(source, usual.Scope.Read(parsed), screen.Culture);
            var totals = source.TotalsIn(days);
            if (usual.Output.Read(parsed).Json)
            {
                ParetoJson.Write(screen.ResultBytes, totals, source.RowsIn(totals), screen.Culture, indented: true, source.Warnings);
            }
            else
            {
                HeadlinePart.Show(screen, source, days, source.RowsIn(totals));
                ParetoPart.Show(screen, ParetoFacts.Of(totals), source.Book.Sales.Currency);
            }

            return ExitCode.Done;
        });
        return command;
    }
}

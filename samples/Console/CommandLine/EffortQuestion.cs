using System.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Console.Writing;
using CustomerTiering.Spending;
using CustomerTiering.Tiering;

namespace CustomerTiering.Console.CommandLine;

/// <summary>What <c>effort</c> and <c>week</c> are asked alike: files, days, the form of the answer.</summary>
internal sealed class EffortQuestion
{
    private readonly EffortOptions effort;
    private readonly UsualOptions usual;

    public EffortQuestion(Wording wording, bool needsRep)
    {
        effort = new EffortOptions(wording, needsRep);
        usual = new UsualOptions(wording);
    }

    public void AddTo(Command command)
    {
        effort.AddTo(command);
        usual.AddTo(command);
    }

    /// <summary>How files are written.</summary>
    public ReadingWish Files(ParseResult parsed) => usual.Data.Read(parsed);

    /// <summary>Where the answer goes.</summary>
    /// <exception cref="StopException">Files are there that may not be written over.</exception>
    public ResultFolder Results(Screen screen, ParseResult parsed, IReadOnlyList<string> names) => new(screen, usual.Output.Read(parsed), names);

    /// <summary>Reads the files and compares.</summary>
    /// <exception cref="StopException">A file or policy is refused, or the rep asked for is in none of them.</exception>
    public EffortBook Read(Screen screen, ParseResult parsed, Func<TieringResult, SpendBook> spend, CancellationToken token) =>
        EffortReading.Read(screen, effort.Read(parsed), usual.Data.Read(parsed), usual.Scope.Read(parsed), spend, token);
}

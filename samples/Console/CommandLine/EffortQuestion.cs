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
    private readonly DataOptions data;
    private readonly ScopeOptions scope;
    private readonly OutputOptions output;

    public EffortQuestion(Wording wording, bool needsRep)
    {
        effort = new EffortOptions(wording, needsRep);
        output = new OutputOptions(wording);
        data = new DataOptions(wording, output.Force);
        scope = new ScopeOptions(wording);
    }

    public void AddTo(Command command)
    {
        effort.AddTo(command);
        data.AddTo(command);
        scope.AddTo(command);
        output.AddTo(command);
    }

    /// <summary>How files are written.</summary>
    public ReadingWish Files(ParseResult parsed) => data.Read(parsed);

    /// <summary>Where the answer goes.</summary>
    /// <exception cref="StopException">Files are there that may not be written over.</exception>
    public ResultFolder Results(Screen screen, ParseResult parsed, IReadOnlyList<string> names) => new(screen, output.Read(parsed), names);

    /// <summary>Reads the files and compares.</summary>
    /// <exception cref="StopException">A file or policy is refused, or the rep asked for is in none of them.</exception>
    public EffortBook Read(Screen screen, ParseResult parsed, Func<TieringResult, SpendBook> spend, CancellationToken token) =>
        EffortReading.Read(screen, effort.Read(parsed), data.Read(parsed), scope.Read(parsed), spend, token);
}

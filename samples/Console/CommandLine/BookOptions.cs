using System.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Console.Writing;
using CustomerTiering.Reports;

namespace CustomerTiering.Console.CommandLine;

/// <summary>What every command asks for that starts from one decided book: the files, the policy, the days, the form of the result.</summary>
internal sealed class BookOptions
{
    private readonly Argument<string> file;
    private readonly Option<string?> customers;
    private readonly Option<string?> policy;
    private readonly UsualOptions usual;

    public BookOptions(Wording wording)
    {
        file = wording.Path("FILE", "argument.orders");
        customers = wording.Text("--customers", "FILE");
        policy = wording.Text("--policy", "NAME|FILE");
        usual = new UsualOptions(wording);
    }

    /// <summary>Adds the files and the policy; the command's own options come next.</summary>
    public void AddFilesTo(Command command)
    {
        command.Add(file);
        command.Add(customers);
        command.Add(policy);
    }

    /// <summary>Adds how files are written, the days, and the form of the result.</summary>
    public void AddRestTo(Command command) => usual.AddTo(command);

    /// <summary>The days asked for.</summary>
    public ScopeWish Scope(ParseResult parsed) => usual.Scope.Read(parsed);

    /// <summary>How the files are written.</summary>
    public ReadingWish Reading(ParseResult parsed) => usual.Data.Read(parsed);

    /// <summary>Where the result goes.</summary>
    /// <exception cref="StopException">Files are there that may not be written over.</exception>
    public ResultFolder Results(ParseResult parsed, Screen screen, IReadOnlyList<string> names) => new(screen, usual.Output.Read(parsed), names);

    /// <summary>Reads the files.</summary>
    /// <exception cref="StopException">A file is refused.</exception>
    public SourceBook Book(ParseResult parsed, Screen screen, CancellationToken token) =>
        FileBook.Read(screen, usual.Data.Read(parsed), parsed.GetRequiredValue(file), parsed.GetValue(customers) ?? string.Empty, token);

    /// <summary>Decides on the days asked for.</summary>
    /// <exception cref="StopException">The policy or the period cannot be used.</exception>
    public TieringReport Decide(ParseResult parsed, Screen screen, SourceBook source, CancellationToken token) => Decide(parsed, screen, source, usual.Scope.Read(parsed), token);

    /// <summary>Decides on other days.</summary>
    /// <exception cref="StopException">The policy or the period cannot be used.</exception>
    public TieringReport Decide(ParseResult parsed, Screen screen, SourceBook source, ScopeWish days, CancellationToken token) =>
        Deciding.Decide(source, days, parsed.GetValue(policy) ?? string.Empty, screen.Culture, token);
}

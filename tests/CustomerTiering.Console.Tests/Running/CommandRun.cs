using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CustomerTiering.Console.Tests.Running;

/// <summary>One run of the command inside the test process: its exit code and what it wrote.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>The lines on standard error.</summary>
    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Standard output as JSON; anything else on it fails here.</summary>
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>Runs with both outputs redirected, in English.</summary>
    public static CommandRun Of(params string[] args) => Of(CancellationToken.None, args);

    /// <summary>Runs with a token that may stop it.</summary>
    public static CommandRun Of(CancellationToken token, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var exitCode = TieringApp.Run(args, new Surroundings(output, error, OutIsTerminal: false, ErrorIsTerminal: false, English), token);
        return new CommandRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>The same run, which has to be done.</summary>
    public CommandRun Done()
    {
        ExitCode.ShouldBe(0, Error);
        return this;
    }
}

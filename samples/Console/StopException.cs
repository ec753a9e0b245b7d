namespace CustomerTiering.Console;

/// <summary>Ends a command with an exit code and what a person is told, one line each; it never leaves the command.</summary>
internal sealed class StopException : Exception
{
    private StopException(int exitCode, IReadOnlyList<string> lines)
        : base(string.Join(Environment.NewLine, lines))
    {
        ExitCode = exitCode;
        Lines = lines;
    }

    public int ExitCode { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>The data are refused.</summary>
    public static StopException Refused(params IReadOnlyList<string> lines) => new(Console.ExitCode.Refused, lines);

    /// <summary>The command line asks for something that cannot be.</summary>
    public static StopException Usage(string line) => new(Console.ExitCode.Usage, [line]);
}

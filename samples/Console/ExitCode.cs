namespace CustomerTiering.Console;

/// <summary>What the command tells the program that called it.</summary>
internal static class ExitCode
{
    /// <summary>Done; single rows may have been rejected, and were named.</summary>
    public const int Done = 0;

    /// <summary>The data were refused: a file, a policy, or with <c>--strict</c> a row.</summary>
    public const int Refused = 1;

    /// <summary>The command line was wrong; nothing was read.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C, as shells expect it: 128 and the number of the signal.</summary>
    public const int Cancelled = 130;
}

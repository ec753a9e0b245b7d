using System.Globalization;

namespace CustomerTiering.Console;

/// <summary>
/// What a command runs in: where results and messages go, whether a person looks on, and the language to begin with.
/// </summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages and progress.</param>
/// <param name="OutIsTerminal">Whether results appear in a terminal; if not, they are plain text.</param>
/// <param name="ErrorIsTerminal">Whether messages appear in a terminal; only then progress is shown.</param>
/// <param name="Culture">The language where <c>--lang</c> does not say it.</param>
internal sealed record Surroundings(Stream Out, Stream Error, bool OutIsTerminal, bool ErrorIsTerminal, CultureInfo Culture)
{
    /// <summary>Processor time that was used before the command began, by whoever else runs in this process.</summary>
    public TimeSpan SpentBefore { get; init; } = Environment.CpuUsage.TotalTime;

    /// <summary>English as the command speaks it.</summary>
    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en");

    /// <summary>Simplified Chinese.</summary>
    public static CultureInfo Chinese { get; } = CultureInfo.GetCultureInfo("zh-Hans");

    /// <summary>Both outputs go to a file or another program.</summary>
    public static Surroundings Redirected(Stream output, Stream error) => new(output, error, OutIsTerminal: false, ErrorIsTerminal: false, English);

    /// <summary>What the process was started in.</summary>
    public static Surroundings OfProcess()
    {
        System.Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Surroundings(
            System.Console.OpenStandardOutput(),
            System.Console.OpenStandardError(),
            !System.Console.IsOutputRedirected,
            !System.Console.IsErrorRedirected,
            LanguageOf(Environment.GetEnvironmentVariable))
        {
            // Starting the process is part of what the command takes.
            SpentBefore = TimeSpan.Zero,
        };
    }

    /// <summary>The language that the environment asks for: Chinese where the first of LC_ALL, LC_MESSAGES and LANG that is set begins with zh, English otherwise.</summary>
    public static CultureInfo LanguageOf(Func<string, string?> variable)
    {
        ReadOnlySpan<string> names = ["LC_ALL", "LC_MESSAGES", "LANG"];
        foreach (var name in names)
        {
            if (variable(name) is { Length: > 0 } value)
            {
                return value.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;
            }
        }

        return English;
    }
}

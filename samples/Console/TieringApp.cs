using System.CommandLine;
using System.Globalization;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;

namespace CustomerTiering.Console;

/// <summary>The command <c>tiering</c> from its arguments to its exit code; nothing in it touches the process, so tests run it as it is.</summary>
internal static class TieringApp
{
    /// <summary>Runs with both outputs going to a file or another program.</summary>
    public static int Run(IReadOnlyList<string> args, Stream stdout, Stream stderr, CancellationToken token = default) =>
        Run(args, Surroundings.Redirected(stdout, stderr), token);

    /// <summary>Runs the command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Surroundings here, CancellationToken token)
    {
        var culture = LanguageOption.Of(args, here.Culture);
        var (before, beforeOfTexts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        using var screen = new Screen(here, culture);
        try
        {
            // The parser's own words, of the help and of its complaints, follow the culture of the thread.
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return Run(args, screen, token);
        }
        catch (StopException stop)
        {
            return Stopped(screen, stop);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            screen.Fault(ScreenText.Say("cancelled", culture));
            return ExitCode.Cancelled;
        }
#pragma warning disable CA1031 // The last resort: whatever went wrong is told in one line, and no stack is shown to a person who did nothing wrong.
        catch (Exception exception)
        {
            screen.Fault(ScreenText.Say("unexpected", culture, exception.GetType().Name, exception.Message));
            return ExitCode.Refused;
        }
#pragma warning restore CA1031
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeOfTexts);
        }
    }

    private static int Run(IReadOnlyList<string> args, Screen screen, CancellationToken token)
    {
        // A column or file may be called @something: no response files.
        var parsed = CommandTree.Build(args, screen, token).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
        {
            screen.Fault(Complaint(parsed, screen));
            screen.Error.WriteLine(UsageText.Say("hint", screen.Culture, CommandTree.PathOf(parsed.CommandResult)));
            return ExitCode.Usage;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = screen.Output, Error = screen.Error, EnableDefaultExceptionHandler = false });
    }

    // The parser says in English only that an option is lacking.
    private static string Complaint(ParseResult parsed, Screen screen)
    {
        var message = parsed.Errors[0].Message;
        var lacking = parsed.CommandResult.Command.Options.FirstOrDefault(option => option.Required && parsed.GetResult(option) is not { Implicit: false } && message.Contains($"'{option.Name}'", StringComparison.Ordinal));
        return lacking is null ? message : UsageText.Say("required", screen.Culture, lacking.Name);
    }

    private static int Stopped(Screen screen, StopException stop)
    {
        foreach (var line in stop.Lines)
        {
            screen.Fault(line);
        }

        return stop.ExitCode;
    }
}

using System.Globalization;
using System.Text;
using Spectre.Console;

namespace CustomerTiering.Console.Screens;

/// <summary>
/// The two places a command writes to: results on standard output, everything else on standard error.
/// </summary>
/// <remarks>In a terminal with colours and its width; anywhere else plain text, 120 columns wide, without control sequences.</remarks>
internal sealed class Screen : IDisposable
{
    private const int PlainWidth = 120;
    private readonly StreamWriter output;
    private readonly StreamWriter error;
    private readonly TimeSpan spentBefore;
    private readonly Surroundings here;

    public Screen(Surroundings here, CultureInfo culture)
    {
        Culture = culture;
        this.here = here;
        spentBefore = here.SpentBefore;
        output = Writer(here.Out);
        error = Writer(here.Error);
    }

    /// <summary>Processor time of the command so far, all threads together.</summary>
    public TimeSpan Spent => Environment.CpuUsage.TotalTime - spentBefore;

    /// <summary>The reader's language.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Results, for people; made when first written to, since a result for programs needs none.</summary>
    public IAnsiConsole Result => field ??= Console(output, here.OutIsTerminal);

    /// <summary>Everything that is not the result.</summary>
    public IAnsiConsole Messages => field ??= Console(error, here.ErrorIsTerminal);

    /// <summary>Whether somebody looks on who wants to see how far a long reading is.</summary>
    public bool ShowsProgress => here.ErrorIsTerminal && Messages.Profile.Capabilities.Ansi;

    /// <summary>Plain text of results and messages, for the parser's help.</summary>
    public TextWriter Output => output;

    /// <inheritdoc cref="Output"/>
    public TextWriter Error => error;

    /// <summary>Results, for programs: bytes as they are.</summary>
    public Stream ResultBytes
    {
        get
        {
            output.Flush();
            return output.BaseStream;
        }
    }

    /// <summary>Writes a line of the result, broken at the width.</summary>
    public void Line(string text = "") => Result.WriteLine(text);

    /// <summary>A phrase in the reader's language.</summary>
    public string Say(string phrase, params ReadOnlySpan<object?> values) => ScreenText.Say(phrase, Culture, values);

    /// <summary>Says why the command cannot do what was asked, in one line that is never wrapped.</summary>
    public void Fault(string text) => Message(text, new Style(Color.Red));

    /// <summary>Says something worth knowing beside the result, in one line that is never wrapped.</summary>
    public void Note(string text) => Message(text, new Style(Color.Yellow));

    /// <inheritdoc/>
    public void Dispose()
    {
        output.Flush();
        error.Flush();
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { AutoFlush = true, NewLine = "\n" };

    private static IAnsiConsole Console(TextWriter writer, bool terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = terminal ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new ScreenOutput(writer, terminal),
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Capabilities.Links = false;
        if (!terminal)
        {
            console.Profile.Width = PlainWidth;
        }

        return console;
    }

    private void Message(string text, Style style)
    {
        Messages.Write(new Text("tiering: ", style));
        error.WriteLine(text.ReplaceLineEndings(" "));
    }
}

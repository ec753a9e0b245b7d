using System.Text;
using Spectre.Console;

namespace CustomerTiering.Console.Screens;

/// <summary>Lets Spectre write to a stream of ours; in a terminal it takes the terminal's size.</summary>
internal sealed class ScreenOutput(TextWriter writer, bool terminal) : IAnsiConsoleOutput
{
    private const int Narrowest = 60;

    public TextWriter Writer { get; } = writer;

    public bool IsTerminal { get; } = terminal;

    public int Width => Size(() => System.Console.BufferWidth, 120);

    public int Height => Size(() => System.Console.WindowHeight, 40);

    public void SetEncoding(Encoding encoding)
    {
        // Always UTF-8.
    }

    private int Size(Func<int> asked, int otherwise)
    {
        try
        {
            return IsTerminal && asked() is var size and > 0 ? Math.Max(size, Narrowest) : otherwise;
        }
        catch (IOException)
        {
            return otherwise;
        }
    }
}

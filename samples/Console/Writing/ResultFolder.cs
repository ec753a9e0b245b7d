using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Reports;

namespace CustomerTiering.Console.Writing;

/// <summary>Hands over a result that stands beside a tiering: for people or as JSON, and as files. Whether files may be written is asked before anything is read.</summary>
internal sealed class ResultFolder
{
    private readonly Screen screen;
    private readonly OutputWish wish;
    private readonly IReadOnlyList<string> names;
    private readonly NewFiles? files;

    /// <param name="screen">Where results and messages go.</param>
    /// <param name="wish">The form asked for.</param>
    /// <param name="names">The names of the files, in the order of what writes them.</param>
    /// <exception cref="StopException">Files are there that may not be written over.</exception>
    public ResultFolder(Screen screen, OutputWish wish, IReadOnlyList<string> names)
    {
        this.screen = screen;
        this.wish = wish;
        this.names = names;
        files = wish.Folder.Length == 0 ? null : new NewFiles(wish.Folder, wish.Force, screen.Culture);
        files?.Check(names);
    }

    /// <summary>How many customers a table shows.</summary>
    public int Top => wish.Top;

    /// <summary>Shows the result.</summary>
    /// <param name="report">The tiering it stands beside.</param>
    /// <param name="forPeople">Shows it to people.</param>
    /// <param name="json">Writes it as JSON.</param>
    /// <param name="writers">What writes each file.</param>
    public void Show(TieringReport report, Action forPeople, Action<Stream> json, Func<IReadOnlyList<Action<Stream>>> writers)
    {
        foreach (var warning in report.ReadingWarnings)
        {
            screen.Note(warning.Text);
        }

        var written = files?.Write([.. names.Zip(writers(), (name, write) => new NewFile(name, write))]) ?? [];
        var told = screen.Say("written", string.Join(screen.Say("list"), written));
        if (wish.Json)
        {
            if (report.PolicyReason.Length > 0)
            {
                screen.Note(screen.Say("policy.chosen", report.Result.Policy.Name, report.PolicyReason));
            }

            json(screen.ResultBytes);
            if (written.Count > 0)
            {
                screen.Note(told);
            }
        }
        else
        {
            forPeople();
            if (written.Count > 0)
            {
                screen.Line();
                screen.Line(told);
            }
        }
    }
}

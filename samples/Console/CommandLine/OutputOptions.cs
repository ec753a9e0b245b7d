using System.CommandLine;
using System.Globalization;

namespace CustomerTiering.Console.CommandLine;

/// <summary>The form and place of a result: <c>--json</c>, <c>--out</c>, <c>--force</c>, <c>--top</c>.</summary>
internal sealed class OutputOptions
{
    private const int UsualTop = 10;
    private readonly Option<bool> json;
    private readonly Option<string?> folder;
    private readonly Option<int> top;

    public OutputOptions(Wording wording)
    {
        json = wording.Switch("--json");
        folder = wording.Text("--out", "DIR");
        Force = wording.Switch("--force");
        top = wording.Value<int>("--top", "N", TryTop);
        top.DefaultValueFactory = _ => UsualTop;
    }

    /// <summary>Where files are written to.</summary>
    public Option Folder => folder;

    /// <summary>Whether what is there may be written over.</summary>
    public Option<bool> Force { get; }

    public void AddTo(Command command)
    {
        command.Add(json);
        command.Add(folder);
        command.Add(Force);
        command.Add(top);
    }

    /// <summary>Only how it is shown.</summary>
    public void AddWithoutFiles(Command command)
    {
        command.Add(json);
        command.Add(top);
    }

    public OutputWish Read(ParseResult parsed) => new(
        parsed.GetValue(json), parsed.GetResult(folder) is null ? string.Empty : parsed.GetValue(folder) ?? string.Empty, parsed.GetResult(Force) is not null && parsed.GetValue(Force), parsed.GetValue(top));

    private static bool TryTop(string text, out int top) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out top);
}

using System.Text;

namespace CustomerTiering.Policies;

/// <summary>A policy in words: a title, its terms, and a section for each part. Lines are ended by a line feed in every format.</summary>
internal sealed class PolicyOutline
{
    private readonly List<(int Depth, string Words)> lines = [];

    private PolicyOutline(string title) => lines.Add((0, title));

    public static PolicyOutline Of(string title) => new(title);

    /// <summary>A line under the title.</summary>
    public void Term(string words) => lines.Add((1, words));

    /// <summary>The heading of a section.</summary>
    public void Section(string heading) => lines.Add((2, heading));

    /// <summary>A line of the section.</summary>
    /// <param name="step">How far in: 0 for the section's own lines, 1 and more for what belongs to the line above.</param>
    /// <param name="words">The line.</param>
    public void Line(int step, string words) => lines.Add((3 + step, words));

    public string Text()
    {
        var text = new StringBuilder();
        foreach (var (depth, words) in lines)
        {
            text.Append(depth == 2 ? "\n" : string.Empty).Append(' ', Math.Max(0, depth - 2) * 2).Append(words).Append('\n');
        }

        return text.ToString();
    }

    public string Markdown()
    {
        var text = new StringBuilder();
        var above = -1;
        foreach (var (depth, words) in lines)
        {
            var mark = depth switch { 0 => "# ", 2 => "## ", _ => "- " };
            var blank = above >= 0 && (depth == 2 || above is 0 or 2) ? "\n" : string.Empty;
            text.Append(blank).Append(' ', Math.Max(0, depth - 3) * 2).Append(mark).Append(Escaped(words)).Append('\n');
            above = depth;
        }

        return text.ToString();
    }

    /// <summary>The words with every letter that Markdown takes for a mark held back.</summary>
    private static string Escaped(string words)
    {
        var text = new StringBuilder();
        foreach (var letter in words)
        {
            text.Append(letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' ? "\\" : string.Empty).Append(letter);
        }

        return text.ToString();
    }
}

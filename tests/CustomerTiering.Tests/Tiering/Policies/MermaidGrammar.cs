using System.Text.RegularExpressions;

namespace CustomerTiering.Tests.Tiering.Policies;

/// <summary>The part of Mermaid's flowchart language that a description may use: every line is a node or an arrow, every arrow joins nodes that are there.</summary>
internal static partial class MermaidGrammar
{
    public static void ShouldBeFlowchart(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        lines[0].ShouldBe("flowchart TD");
        var nodes = new HashSet<string>(StringComparer.Ordinal);
        var ends = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines.Skip(1))
        {
            var node = Node().Match(line);
            var arrow = Arrow().Match(line);
            (node.Success || arrow.Success).ShouldBeTrue(line);
            if (node.Success)
            {
                nodes.Add(node.Groups["id"].Value).ShouldBeTrue($"{line}: drawn twice");
            }
            else
            {
                ends.Add(arrow.Groups["from"].Value);
                ends.Add(arrow.Groups["to"].Value);
            }
        }

        ends.Except(nodes, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [GeneratedRegex("""^  (?<id>[a-z][A-Za-z0-9]*)(\(\["[^"\\`|<>]*(<br/>[^"\\`|<>]*)?"\]\)|\["[^"\\`|<>]*(<br/>[^"\\`|<>]*)?"\]|\{"[^"\\`|<>]*"\})$""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Node();

    [GeneratedRegex("""^  (?<from>[a-z][A-Za-z0-9]*) (-->(\|"[^"\\`|<>]*"\|)?|-\.-) (?<to>[a-z][A-Za-z0-9]*)$""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Arrow();
}

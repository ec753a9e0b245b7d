using System.Text;

namespace CustomerTiering.Policies;

/// <summary>Writes a Mermaid flowchart. Ids are the caller's, letters and digits; labels may hold anything.</summary>
internal sealed class Flowchart
{
    private readonly StringBuilder text = new("flowchart TD\n");

    /// <summary>Where the chart begins: a rounded box.</summary>
    public void Start(string id, string label) => text.Append($"  {id}([\"{Escaped(label)}\"])\n");

    /// <summary>A box; a line feed in the label starts a new line.</summary>
    public void Box(string id, string label) => text.Append($"  {id}[\"{Escaped(label)}\"]\n");

    /// <summary>A question: a diamond.</summary>
    public void Question(string id, string label) => text.Append($"  {id}{{\"{Escaped(label)}\"}}\n");

    public void Arrow(string from, string to) => text.Append($"  {from} --> {to}\n");

    public void Arrow(string from, string to, string answer) => text.Append($"  {from} -->|\"{Escaped(answer)}\"| {to}\n");

    /// <summary>A dotted line to a remark.</summary>
    public void Remark(string from, string to) => text.Append($"  {from} -.- {to}\n");

    public override string ToString() => text.ToString();

    /// <summary>The label with every letter that Mermaid or HTML takes for a mark written as a character code.</summary>
    private static string Escaped(string label)
    {
        var escaped = new StringBuilder();
        foreach (var letter in label)
        {
            _ = letter switch
            {
                '\n' => escaped.Append("<br/>"),
                '"' or '#' or '<' or '>' or '&' or '`' or ';' or '\\' or '|' or '%' or '*' or '_' => escaped.Append('#').Append((int)letter).Append(';'),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CustomerTiering.Policies;

/// <summary>
/// Writes a policy for people: two blanks a step, lines ended by a line feed, whatever fits within 100 columns on one line,
/// Chinese as Chinese. The same values give the same bytes.
/// </summary>
internal static class PolicyLayout
{
    private const int Width = 100;

    public static string Text(PolicyNode root)
    {
        var text = new StringBuilder();
        Write(text, root, indent: 0, column: 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, PolicyNode node, int indent, int column)
    {
        var flat = Flat(node);
        var parts = node.Items.Count + node.Members.Count;
        if (parts == 0 || (indent > 0 && column + flat.Length <= Width))
        {
            text.Append(flat);
            return;
        }

        var (open, close) = node.Kind == PolicyNodeKind.List ? ('[', ']') : ('{', '}');
        text.Append(open);
        for (var place = 0; place < parts; place++)
        {
            text.Append(place > 0 ? ",\n" : "\n").Append(' ', indent + 2);
            var label = node.Kind == PolicyNodeKind.List ? string.Empty : Quoted(node.Members[place].Name) + ": ";
            Write(text.Append(label), node.Kind == PolicyNodeKind.List ? node.Items[place] : node.Members[place].Value, indent + 2, indent + 2 + label.Length);
        }

        text.Append('\n').Append(' ', indent).Append(close);
    }

    private static string Flat(PolicyNode node) => node.Kind switch
    {
        PolicyNodeKind.Text => Quoted(node.Raw),
        PolicyNodeKind.List => $"[{string.Join(", ", node.Items.Select(Flat))}]",
        PolicyNodeKind.Object when node.Members.Count == 0 => "{}",
        PolicyNodeKind.Object => $"{{ {string.Join(", ", node.Members.Select(member => $"{Quoted(member.Name)}: {Flat(member.Value)}"))} }}",
        PolicyNodeKind.Null => "null",
        _ => node.Raw,
    };

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}

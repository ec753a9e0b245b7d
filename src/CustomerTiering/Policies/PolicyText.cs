using System.Text;
using System.Text.Json;

namespace CustomerTiering.Policies;

/// <summary>Reads a written policy into values that know where they stand. Comments and trailing commas are allowed.</summary>
internal static class PolicyText
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads the text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="faults">Takes the text's own faults: broken syntax, a property written twice.</param>
    /// <returns>The whole policy, or a null value where the syntax is broken.</returns>
    public static PolicyNode Read(string json, ICollection<PolicyFault> faults)
    {
        var bytes = Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF'));
        var lines = new TextLines(bytes);
        var reader = new Utf8JsonReader(bytes, Options);
        try
        {
            reader.Read();
            var root = Value(ref reader, "$", lines, faults);
            reader.Read();
            return root;
        }
        catch (JsonException broken)
        {
            faults.Add(new PolicyFault(PolicyFaultCode.JsonSyntax, "$", string.Empty, $"This is not JSON: {FirstSentence(broken.Message)}")
            {
                Position = lines.At((int)(broken.LineNumber ?? 0), (int)(broken.BytePositionInLine ?? 0)),
            });
            return new PolicyNode(PolicyNodeKind.Null, string.Empty, [], []);
        }
    }

    private static PolicyNode Value(ref Utf8JsonReader reader, string path, TextLines lines, ICollection<PolicyFault> faults)
    {
        var position = lines.At(reader.TokenStartIndex);
        var node = new PolicyNode(PolicyNodeKind.Null, string.Empty, [], []) { Path = path, Position = position };
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => node with { Kind = PolicyNodeKind.Object, Members = Members(ref reader, node, lines, faults) },
            JsonTokenType.StartArray => node with { Kind = PolicyNodeKind.List, Items = Items(ref reader, node, lines, faults) },
            JsonTokenType.String => node with { Kind = PolicyNodeKind.Text, Raw = Unescaped(ref reader, path, position, faults) },
            JsonTokenType.Number => node with { Kind = PolicyNodeKind.Number, Raw = Encoding.UTF8.GetString(reader.ValueSpan) },
            JsonTokenType.True => node with { Kind = PolicyNodeKind.Flag, Raw = "true" },
            JsonTokenType.False => node with { Kind = PolicyNodeKind.Flag, Raw = "false" },
            _ => node,
        };
    }

    private static List<PolicyNode> Items(ref Utf8JsonReader reader, PolicyNode list, TextLines lines, ICollection<PolicyFault> faults)
    {
        var items = new List<PolicyNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value(ref reader, list.PathOf(items.Count), lines, faults));
        }

        return items;
    }

    private static List<PolicyMember> Members(ref Utf8JsonReader reader, PolicyNode parent, TextLines lines, ICollection<PolicyFault> faults)
    {
        var members = new List<PolicyMember>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var position = lines.At(reader.TokenStartIndex);
            var name = Unescaped(ref reader, parent.Path, position, faults);
            reader.Read();
            var value = Value(ref reader, parent.PathOf(name), lines, faults);
            var first = members.Find(member => string.Equals(member.Name, name, StringComparison.Ordinal));
            if (first is null)
            {
                members.Add(new PolicyMember(name, value) { Position = position });
                continue;
            }

            faults.Add(new PolicyFault(PolicyFaultCode.PropertyTwice, value.Path, name, $"'{name}' already stands at {first.Position}; one of the two has no effect.") { Position = position });
        }

        return members;
    }

    private static string Unescaped(ref Utf8JsonReader reader, string path, TextPosition position, ICollection<PolicyFault> faults)
    {
        try
        {
            return reader.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException)
        {
            faults.Add(new PolicyFault(PolicyFaultCode.TextBroken, path, string.Empty, "The text holds half of a surrogate pair, which is no character.") { Position = position });
            return string.Empty;
        }
    }

    /// <summary>The framework's message without its own place, which counts from zero and in bytes.</summary>
    private static string FirstSentence(string message)
    {
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }
}

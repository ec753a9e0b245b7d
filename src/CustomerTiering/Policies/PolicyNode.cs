using System.Globalization;

namespace CustomerTiering.Policies;

/// <summary>A value of a written policy, with its path and place when it was read from text.</summary>
internal sealed record PolicyNode(PolicyNodeKind Kind, string Raw, IReadOnlyList<PolicyNode> Items, IReadOnlyList<PolicyMember> Members)
{
    /// <summary>The JSON path, <c>$</c> for the whole policy.</summary>
    public string Path { get; init; } = "$";

    /// <summary>Where the value begins.</summary>
    public TextPosition Position { get; init; }

    public static PolicyNode Text(string text) => new(PolicyNodeKind.Text, text, [], []);

    /// <summary>A number with the fewest digits that say it: equal numbers are written alike.</summary>
    public static PolicyNode Number(decimal number) => new(PolicyNodeKind.Number, PolicyNumber.Text(number), [], []);

    public static PolicyNode Flag(bool flag) => new(PolicyNodeKind.Flag, flag ? "true" : "false", [], []);

    public static PolicyNode List(IEnumerable<PolicyNode> items) => new(PolicyNodeKind.List, string.Empty, [.. items], []);

    public static PolicyNode Object(params IEnumerable<PolicyMember> members) => new(PolicyNodeKind.Object, string.Empty, [], [.. members]);

    /// <summary>This value and all values within it.</summary>
    public IEnumerable<PolicyNode> Everything() =>
        [this, .. Items.SelectMany(item => item.Everything()), .. Members.SelectMany(member => member.Value.Everything())];

    /// <summary>The path of the item at a place of this list.</summary>
    public string PathOf(int place) => string.Create(CultureInfo.InvariantCulture, $"{Path}[{place}]");

    /// <summary>The path of a property of this object.</summary>
    public string PathOf(string name) => name.Length > 0 && name.All(char.IsLetterOrDigit) ? $"{Path}.{name}" : $"{Path}['{name}']";
}

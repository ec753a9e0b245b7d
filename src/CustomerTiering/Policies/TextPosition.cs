using System.Globalization;

namespace CustomerTiering.Policies;

/// <summary>
/// A place in a written policy: line and column, both counted from 1; a column is one UTF-16 character.
/// </summary>
/// <param name="Line">The line, 1 or more; 0 for <see cref="None"/>.</param>
/// <param name="Column">The column, 1 or more; 0 for <see cref="None"/>.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The policy was not read from text.</summary>
    public static TextPosition None => default;

    /// <summary>Whether there is no text to point at.</summary>
    public bool IsNone => Line == 0;

    /// <summary>The place in words, <c>line 3, column 14</c>; empty for <see cref="None"/>.</summary>
    public override string ToString() => IsNone ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}");
}

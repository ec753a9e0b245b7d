namespace CustomerTiering.Policies;

/// <summary>A property of a written policy.</summary>
/// <param name="Name">Its name, as written.</param>
/// <param name="Value">Its value.</param>
internal sealed record PolicyMember(string Name, PolicyNode Value)
{
    /// <summary>Where the name begins.</summary>
    public TextPosition Position { get; init; }
}

namespace CustomerTiering.Tiering;

/// <summary>The name of a tier, such as <c>A</c> or <c>Platinum</c>. Which of two tiers is better is said by a <see cref="TierScheme"/>, not by the name.</summary>
/// <remarks>Equality is by text, letter by letter.</remarks>
public readonly record struct TierName
{
    private readonly string? value;

    /// <summary>A tier name.</summary>
    /// <exception cref="ArgumentException">The text is empty or blank.</exception>
    public TierName(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value.Trim();
    }

    /// <summary>No tier: what a customer has before its first decision.</summary>
    public static TierName None => default;

    /// <summary>Whether it names no tier.</summary>
    public bool IsNone => value is null;

    /// <summary>The text, empty for <see cref="None"/>.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}

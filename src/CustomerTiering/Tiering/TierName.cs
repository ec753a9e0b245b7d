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

    /// <summary>The text.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}

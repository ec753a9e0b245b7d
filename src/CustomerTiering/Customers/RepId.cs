namespace CustomerTiering.Customers;

/// <summary>The id of a sales rep (业务员).</summary>
/// <remarks>Equality is by text, letter by letter (ordinal); blanks around it are taken off. Ordering is ordinal.</remarks>
public readonly record struct RepId : IComparable<RepId>
{
    private readonly string? value;

    /// <summary>A rep id with this text.</summary>
    /// <exception cref="ArgumentException">The text is empty or blank.</exception>
    public RepId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value.Trim();
    }

    /// <summary>No rep is named.</summary>
    public static RepId None => default;

    /// <summary>Whether nothing is stated.</summary>
    public bool IsNone => value is null;

    /// <summary>The text, empty for <see cref="None"/>.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The id of a text, or <see cref="None"/> for an empty or blank one.</summary>
    public static RepId OfOptional(string? value) => string.IsNullOrWhiteSpace(value) ? None : new RepId(value);

    /// <inheritdoc/>
    public int CompareTo(RepId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether the first comes earlier.</summary>
    public static bool operator <(RepId left, RepId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes later.</summary>
    public static bool operator >(RepId left, RepId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first does not come later.</summary>
    public static bool operator <=(RepId left, RepId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first does not come earlier.</summary>
    public static bool operator >=(RepId left, RepId right) => left.CompareTo(right) >= 0;

    /// <summary>The text, empty for <see cref="None"/>.</summary>
    public override string ToString() => Value;
}

namespace CustomerTiering.Customers;

/// <summary>The id of a region or territory (区域).</summary>
/// <remarks>Equality is by text, letter by letter (ordinal); blanks around it are taken off. Ordering is ordinal.</remarks>
public readonly record struct RegionId : IComparable<RegionId>
{
    private readonly string? value;

    /// <summary>A region id with this text.</summary>
    /// <exception cref="ArgumentException">The text is empty or blank.</exception>
    public RegionId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value.Trim();
    }

    /// <summary>The region is not known.</summary>
    public static RegionId None => default;

    /// <summary>Whether nothing is stated.</summary>
    public bool IsNone => value is null;

    /// <summary>The text, empty for <see cref="None"/>.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The id of a text, or <see cref="None"/> for an empty or blank one.</summary>
    public static RegionId OfOptional(string? value) => string.IsNullOrWhiteSpace(value) ? None : new RegionId(value);

    /// <inheritdoc/>
    public int CompareTo(RegionId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether the first comes earlier.</summary>
    public static bool operator <(RegionId left, RegionId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes later.</summary>
    public static bool operator >(RegionId left, RegionId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first does not come later.</summary>
    public static bool operator <=(RegionId left, RegionId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first does not come earlier.</summary>
    public static bool operator >=(RegionId left, RegionId right) => left.CompareTo(right) >= 0;

    /// <summary>The text, empty for <see cref="None"/>.</summary>
    public override string ToString() => Value;
}

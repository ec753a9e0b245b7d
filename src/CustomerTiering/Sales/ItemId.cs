namespace CustomerTiering.Sales;

/// <summary>The id of an item (品项, SKU) that is sold.</summary>
/// <remarks>Equality is by text, letter by letter (ordinal); blanks around it are taken off. Ordering is ordinal.</remarks>
public readonly record struct ItemId : IComparable<ItemId>
{
    private readonly string? value;

    /// <summary>An item id with this text.</summary>
    /// <exception cref="ArgumentException">The text is empty or blank.</exception>
    public ItemId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value.Trim();
    }

    /// <summary>The line names no item.</summary>
    public static ItemId None => default;

    /// <summary>Whether nothing is stated.</summary>
    public bool IsNone => value is null;

    /// <summary>The text, empty for <see cref="None"/>.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The id of a text, or <see cref="None"/> for an empty or blank one.</summary>
    public static ItemId OfOptional(string? value) => string.IsNullOrWhiteSpace(value) ? None : new ItemId(value);

    /// <inheritdoc/>
    public int CompareTo(ItemId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether the first comes earlier.</summary>
    public static bool operator <(ItemId left, ItemId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes later.</summary>
    public static bool operator >(ItemId left, ItemId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first does not come later.</summary>
    public static bool operator <=(ItemId left, ItemId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first does not come earlier.</summary>
    public static bool operator >=(ItemId left, ItemId right) => left.CompareTo(right) >= 0;

    /// <summary>The text, empty for <see cref="None"/>.</summary>
    public override string ToString() => Value;
}

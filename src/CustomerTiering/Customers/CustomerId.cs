namespace CustomerTiering.Customers;

/// <summary>The id of a customer or outlet (客户编码), as the host's own system writes it.</summary>
/// <remarks>Equality is by text, letter by letter (ordinal); blanks around it are taken off. Ordering is ordinal.</remarks>
public readonly record struct CustomerId : IComparable<CustomerId>
{
    private readonly string? value;

    /// <summary>A customer id with this text.</summary>
    /// <exception cref="ArgumentException">The text is empty or blank.</exception>
    public CustomerId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value.Trim();
    }

    /// <summary>No customer: what a line has that names nobody.</summary>
    public static CustomerId None => default;

    /// <summary>Whether nothing is stated.</summary>
    public bool IsNone => value is null;

    /// <summary>The text, empty for <see cref="None"/>.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The id of a text, or <see cref="None"/> for an empty or blank one.</summary>
    public static CustomerId OfOptional(string? value) => string.IsNullOrWhiteSpace(value) ? None : new CustomerId(value);

    /// <inheritdoc/>
    public int CompareTo(CustomerId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether the first comes earlier.</summary>
    public static bool operator <(CustomerId left, CustomerId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes later.</summary>
    public static bool operator >(CustomerId left, CustomerId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first does not come later.</summary>
    public static bool operator <=(CustomerId left, CustomerId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first does not come earlier.</summary>
    public static bool operator >=(CustomerId left, CustomerId right) => left.CompareTo(right) >= 0;

    /// <summary>The text, empty for <see cref="None"/>.</summary>
    public override string ToString() => Value;
}

namespace CustomerTiering.Spending;

/// <summary>The id of a programme that money is put into: a promotion, a display, a contest (活动编码), as the host's own system writes it.</summary>
/// <remarks>Equality is by text, letter by letter (ordinal); blanks around it are taken off. Ordering is ordinal.</remarks>
public readonly record struct ProgrammeId : IComparable<ProgrammeId>
{
    private readonly string? value;

    /// <summary>A programme id with this text.</summary>
    /// <exception cref="ArgumentException">The text is empty or blank.</exception>
    public ProgrammeId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value.Trim();
    }

    /// <summary>No programme: what was spent on the customer as such.</summary>
    public static ProgrammeId None => default;

    /// <summary>Whether nothing is stated.</summary>
    public bool IsNone => value is null;

    /// <summary>The text, empty for <see cref="None"/>.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The id of a text, or <see cref="None"/> for an empty or blank one.</summary>
    public static ProgrammeId OfOptional(string? value) => string.IsNullOrWhiteSpace(value) ? None : new ProgrammeId(value);

    /// <inheritdoc/>
    public int CompareTo(ProgrammeId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether the first comes earlier.</summary>
    public static bool operator <(ProgrammeId left, ProgrammeId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes later.</summary>
    public static bool operator >(ProgrammeId left, ProgrammeId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first does not come later.</summary>
    public static bool operator <=(ProgrammeId left, ProgrammeId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first does not come earlier.</summary>
    public static bool operator >=(ProgrammeId left, ProgrammeId right) => left.CompareTo(right) >= 0;

    /// <summary>The text, empty for <see cref="None"/>.</summary>
    public override string ToString() => Value;
}

namespace CustomerTiering.Customers;

/// <summary>The id of a channel (渠道), such as modern or traditional trade. Channels are named by the host; <see cref="ChannelScheme"/> ships four.</summary>
/// <remarks>Equality is by text, letter by letter (ordinal); blanks around it are taken off. Ordering is ordinal.</remarks>
public readonly record struct ChannelId : IComparable<ChannelId>
{
    private readonly string? value;

    /// <summary>A channel id with this text.</summary>
    /// <exception cref="ArgumentException">The text is empty or blank.</exception>
    public ChannelId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value.Trim();
    }

    /// <summary>The channel is not known; shown as <c>(none)</c>.</summary>
    public static ChannelId None => default;

    /// <summary>Whether nothing is stated.</summary>
    public bool IsNone => value is null;

    /// <summary>The text, empty for <see cref="None"/>.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The id of a text, or <see cref="None"/> for an empty or blank one.</summary>
    public static ChannelId OfOptional(string? value) => string.IsNullOrWhiteSpace(value) ? None : new ChannelId(value);

    /// <inheritdoc/>
    public int CompareTo(ChannelId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether the first comes earlier.</summary>
    public static bool operator <(ChannelId left, ChannelId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes later.</summary>
    public static bool operator >(ChannelId left, ChannelId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first does not come later.</summary>
    public static bool operator <=(ChannelId left, ChannelId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first does not come earlier.</summary>
    public static bool operator >=(ChannelId left, ChannelId right) => left.CompareTo(right) >= 0;

    /// <summary>The text, <c>(none)</c> for <see cref="None"/>.</summary>
    public override string ToString() => value ?? "(none)";
}

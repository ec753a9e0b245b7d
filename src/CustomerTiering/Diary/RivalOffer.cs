namespace CustomerTiering.Diary;

/// <summary>What a rival offers in a store (竞品动态).</summary>
/// <param name="Rival">The rival or its brand.</param>
public readonly record struct RivalOffer(string Rival)
{
    private readonly string? item;
    private readonly string? terms;

    /// <summary>The rival's item; empty when not recorded.</summary>
    public string Item
    {
        get => item ?? string.Empty;
        init => item = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    /// <summary>The rival's price.</summary>
    public Observed Price { get; init; }

    /// <summary>The offer in words, such as "ten and one free"; empty when not recorded.</summary>
    public string Terms
    {
        get => terms ?? string.Empty;
        init => terms = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }
}

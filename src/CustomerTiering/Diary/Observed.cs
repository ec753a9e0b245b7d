namespace CustomerTiering.Diary;

/// <summary>A number seen in the store, or not looked at. The default value is not looked at; a stock of zero was seen.</summary>
public readonly record struct Observed
{
    private Observed(decimal value)
    {
        Value = value;
        IsKnown = true;
    }

    /// <summary>Nobody looked.</summary>
    public static Observed Unknown => default;

    /// <summary>Whether it was looked at.</summary>
    public bool IsKnown { get; }

    /// <summary>What was seen; zero when nobody looked.</summary>
    public decimal Value { get; }

    /// <summary>A number that was seen.</summary>
    public static Observed Of(decimal value) => new(value);
}

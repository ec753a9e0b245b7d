using CustomerTiering.Measures;

namespace CustomerTiering.Tiering.Checks;

/// <summary>The values a measure can have, as far as that is known: both ends belong to the range.</summary>
/// <param name="HasLow">Whether there is a least value.</param>
/// <param name="Low">The least value.</param>
/// <param name="HasHigh">Whether there is a greatest value.</param>
/// <param name="High">The greatest value.</param>
/// <param name="IsWhole">Whether only whole numbers occur.</param>
/// <param name="Why">Why nothing lies outside, with an example.</param>
internal sealed record MeasureRange(bool HasLow, decimal Low, bool HasHigh, decimal High, bool IsWhole, string Why)
{
    public static MeasureRange Unbounded { get; } = new(HasLow: false, 0, HasHigh: false, 0, IsWhole: false, string.Empty);

    public static MeasureRange Score { get; } = new(HasLow: true, 0, HasHigh: true, 1, IsWhole: false, "a score lies within 0 to 1");

    private static MeasureRange Whole { get; } = new(HasLow: true, 0, HasHigh: false, 0, IsWhole: true, "a count is never below 0");

    /// <summary>The range of a measure: of those the library computes; anything for all others.</summary>
    public static MeasureRange Of(string measure) => Measure.TryFind(measure, out var known) switch
    {
        false => Unbounded,
        _ when known == Measure.Margin => new(HasLow: false, 0, HasHigh: true, 1, IsWhole: false, "a margin is a ratio: revenue 100 at no cost is 1, and 20% is 0.2"),
        _ when known == Measure.Growth => new(HasLow: false, 0, HasHigh: false, 0, IsWhole: false, string.Empty),
        _ when known == Measure.Returns => new(HasLow: true, 0, HasHigh: false, 0, IsWhole: false, "returns are counted as a positive amount"),
        _ when known!.Unit is MeasureUnit.Count or MeasureUnit.Days => Whole,
        _ => Unbounded,
    };

    /// <summary>Whether a value lies outside.</summary>
    public bool Excludes(decimal value) => (HasLow && value < Low) || (HasHigh && value > High);
}

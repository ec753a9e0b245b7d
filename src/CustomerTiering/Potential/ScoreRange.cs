using System.Globalization;

namespace CustomerTiering.Potential;

/// <summary>Scores from one to another, both included.</summary>
/// <param name="From">The least score.</param>
/// <param name="To">The greatest score.</param>
public readonly record struct ScoreRange(int From, int To)
{
    /// <summary>Whether a score lies in the range.</summary>
    public bool Contains(int score) => score >= From && score <= To;

    /// <summary>The range as <c>4-5</c>, or <c>5</c> for a single score.</summary>
    public override string ToString() => From == To
        ? From.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{From}-{To}");
}

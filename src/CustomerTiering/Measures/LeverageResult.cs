using System.Globalization;
using CustomerTiering.Language;

namespace CustomerTiering.Measures;

/// <summary>Two growths in two groups of customers, weighed against each other.</summary>
public sealed record LeverageResult
{
    /// <summary>Gains that differ by less than this part of the base are the same: rounding of a double, not business.</summary>
    private const double SameGain = 1e-12;

    private static readonly PhraseBook Phrases = new(typeof(LeverageResult));

    internal LeverageResult(LeverageGroup one, LeverageGroup other, double shareOfOne)
    {
        One = one;
        Other = other;
        ShareOfOne = shareOfOne;
    }

    /// <summary>The group that the question is about.</summary>
    public LeverageGroup One { get; }

    /// <summary>The group it is held against.</summary>
    public LeverageGroup Other { get; }

    /// <summary>The share of the two groups' base that the one brings, 0 to 1.</summary>
    public double ShareOfOne { get; }

    /// <summary>The share that the other brings.</summary>
    public double ShareOfOther => 1 - ShareOfOne;

    /// <summary>What the growth of the one adds, as a part of the two groups' base: 0.07 for 7 points.</summary>
    public double GainOfOne => ShareOfOne * One.Growth;

    /// <summary>What the growth of the other adds, as a part of the two groups' base.</summary>
    public double GainOfOther => ShareOfOther * Other.Growth;

    /// <summary>The share of the one at which both growths add the same: with +10% against +30%, 0.75. Above it the one adds more.</summary>
    public double BreakEvenShare => Other.Growth / (One.Growth + Other.Growth);

    /// <summary>The growth of the other that adds what the growth of the one does; infinite where the other brings nothing.</summary>
    public double EqualGrowthOfOther => GainOfOne / ShareOfOther;

    /// <summary>The growth of the one that adds what the growth of the other does; infinite where the one brings nothing.</summary>
    public double EqualGrowthOfOne => GainOfOther / ShareOfOne;

    /// <summary>Which growth adds more: above 0 the one's, below 0 the other's, 0 when they add the same to within rounding.</summary>
    public int Sign => Math.Abs(GainOfOne - GainOfOther) < SameGain ? 0 : GainOfOne.CompareTo(GainOfOther);

    /// <summary>The comparison in a sentence or two, in the reader's language.</summary>
    public string Say(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var comparison = Phrases.Say(
            Sign switch { > 0 => "OneMore", < 0 => "OtherMore", _ => "Same" },
            culture,
            One.Name,
            Percent(ShareOfOne, culture),
            Percent(One.Growth, culture),
            Points(GainOfOne, culture),
            Other.Name,
            Percent(ShareOfOther, culture),
            Percent(Other.Growth, culture),
            Points(GainOfOther, culture),
            Percent(BreakEvenShare, culture));
        return ShareOfOther == 0
            ? comparison
            : comparison + Phrases.Say("Equal", culture, One.Name, Percent(One.Growth, culture), Other.Name, Percent(EqualGrowthOfOther, culture));
    }

    private static string Percent(double part, CultureInfo culture) => Points(part, culture) + "%";

    private static string Points(double part, CultureInfo culture) => (part * 100).ToString("0.##", culture);
}

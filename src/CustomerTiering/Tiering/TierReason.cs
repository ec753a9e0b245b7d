using System.Globalization;

namespace CustomerTiering.Tiering;

/// <summary>One reason why a customer is in its tier.</summary>
/// <remarks>The figures are meaningful where <see cref="HasFigures"/> says so; the text says the same in words.</remarks>
public sealed class TierReason
{
    private readonly string phrase;
    private readonly Func<CultureInfo, object?[]> words;

    internal TierReason(TierReasonCode code, string phrase, Func<CultureInfo, object?[]> words)
    {
        Code = code;
        this.phrase = phrase;
        this.words = words;
    }

    /// <summary>The kind of reason.</summary>
    public TierReasonCode Code { get; }

    /// <summary>The id of the measure it is about; empty where it is about none.</summary>
    public string Measure { get; internal init; } = string.Empty;

    /// <summary>Whether <see cref="Value"/> and <see cref="Limit"/> are stated.</summary>
    public bool HasFigures { get; internal init; }

    /// <summary>The customer's figure, in units of the measure.</summary>
    public decimal Value { get; internal init; }

    /// <summary>What it is compared with.</summary>
    public decimal Limit { get; internal init; }

    /// <summary>The reason in words.</summary>
    public string Text(CultureInfo culture) => Phrases.Book.Say(phrase, culture, words(culture));
}

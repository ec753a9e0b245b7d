using System.Globalization;
using CustomerTiering.Language;

namespace CustomerTiering.Potential;

/// <summary>A named group of customers by their three scores: a block of the cube of scores.</summary>
/// <param name="Id">The name in results and files, such as <c>champions</c>.</param>
/// <param name="English">The name for English readers.</param>
/// <param name="Chinese">The name for Chinese readers.</param>
/// <param name="Recency">Its recency scores.</param>
/// <param name="Frequency">Its frequency scores.</param>
/// <param name="Monetary">Its monetary scores.</param>
public sealed record RfmSegment(string Id, string English, string Chinese, ScoreRange Recency, ScoreRange Frequency, ScoreRange Monetary)
{
    /// <summary>Whether a customer with these scores belongs to the segment.</summary>
    public bool Contains(RfmScore score) =>
        Recency.Contains(score.Recency) && Frequency.Contains(score.Frequency) && Monetary.Contains(score.Monetary);

    /// <summary>The name for a reader.</summary>
    public string NameFor(CultureInfo culture) => PhraseBook.IsChinese(culture) ? Chinese : English;
}

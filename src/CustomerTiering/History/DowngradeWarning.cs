using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Money;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>A customer that would lose its tier if nothing more were bought: until when it can be kept, and with how much.</summary>
/// <param name="Customer">Who.</param>
/// <param name="Held">The tier it holds, without overrides.</param>
/// <param name="Qualifies">The best tier it may enter or stay in by what is known.</param>
/// <param name="IsInGrace">Whether its grace is running already.</param>
/// <param name="DecidedOn">The day whose decision takes the tier, if nothing changes: the end of the period or of the grace. What is bought by then counts, grace that only starts then is not.</param>
/// <param name="ToStay">What keeps the tier under the exit policy, everyone else standing still.</param>
/// <param name="Currency">The currency of the amounts.</param>
public sealed record DowngradeWarning(
    CustomerId Customer, TierName Held, TierName Qualifies, bool IsInGrace, LocalDate DecidedOn, TierShift ToStay, Currency Currency)
{
    /// <summary>The warning in a sentence or two, in the reader's language.</summary>
    public string Say(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var phrase = IsInGrace ? "warning.grace" : "warning";
        var text = HistoryPhrases.Book.Say(phrase, culture, Customer, Held, Qualifies, IsoDay.Text(DecidedOn));
        return ToStay.Match(
            _ => text,
            by => text + HistoryPhrases.Book.Say("warning.stay", culture, string.Join(HistoryPhrases.Book.Say("and", culture), by.Changes.Select(change => Said(change, culture))), Held));
    }

    private string Said(MeasureChange change, CultureInfo culture) =>
        HistoryPhrases.Book.Say("change", culture, FigureText.Of(change.Measure, change.Amount, Currency, culture), FigureText.Name(change.Measure, culture));
}

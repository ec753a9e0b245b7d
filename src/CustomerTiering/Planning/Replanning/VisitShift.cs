using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Language;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>A visit that keeps its day in a plan made anew, at another hour: no move, but a customer who was told the hour has to be told again.</summary>
/// <param name="Rep">The rep who visits by the new plan.</param>
/// <param name="Customer">The customer.</param>
/// <param name="Day">The day.</param>
/// <param name="From">The hours in the earlier plan.</param>
/// <param name="To">The hours in the new plan.</param>
public sealed record VisitShift(RepId Rep, CustomerId Customer, LocalDate Day, HourRange From, HourRange To)
{
    private static readonly PhraseBook Phrases = new(typeof(VisitShift));

    /// <summary>How firmly the visit stands; never <see cref="Planning.Commitment.Fixed"/>.</summary>
    public Commitment Commitment { get; init; } = Commitment.Free;

    /// <summary>By how many minutes it begins later; below zero where earlier, 0 where only its length differs.</summary>
    public int Minutes => To.From - From.From;

    /// <summary>What changed, in a sentence.</summary>
    public string Explain(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Phrases.Say(Commitment == Commitment.FlexibleInDay ? "promised" : "shifted", culture, Customer, IsoDay.Text(Day), From, To);
    }
}

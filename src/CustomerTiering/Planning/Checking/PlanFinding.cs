using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Language;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>One thing a check found: a hard rule broken, or a visit that is missing.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Rep">Whose day; <see cref="RepId.None"/> where it is nobody's.</param>
/// <param name="Customer">The customer; <see cref="CustomerId.None"/> where there is none.</param>
/// <param name="Day">The day of the stop, or the last day of the gap.</param>
/// <param name="Detail">What was found, in numbers and hours: <c>11:45-12:30</c>, <c>3 &lt; 4</c>.</param>
public sealed record PlanFinding(PlanRule Rule, RepId Rep, CustomerId Customer, LocalDate Day, string Detail)
{
    private static readonly PhraseBook Phrases = new(typeof(PlanFinding));

    /// <summary>Whether a hard rule is broken; otherwise a visit is missing, which a plan short of time may well do, but says.</summary>
    public bool IsBroken => Rule != PlanRule.MaximumGap && Rule != PlanRule.Need;

    /// <summary>The finding in a sentence.</summary>
    public string Explain(CultureInfo culture) =>
        Phrases.Say(Customer.IsNone ? "ofRep" : Rep.IsNone ? "ofNobody" : "ofCustomer", culture, IsoDay.Text(Day), Rep, Customer, Rule.NameIn(culture), Said(culture));

    // A weekday and a reason are words; everything else is numbers, hours and ids.
    private string Said(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        if (Rule == PlanRule.WorkingDay || Rule == PlanRule.Weekday)
        {
            return culture.DateTimeFormat.GetDayName((DayOfWeek)((int)Day.DayOfWeek % 7));
        }

        var last = Rule == PlanRule.Need ? Detail.LastIndexOf(' ') : -1;
        return last >= 0 && NeedReason.TryFromName(Detail[(last + 1)..], out var reason) ? $"{Detail[..last]} {reason.NameIn(culture)}" : Detail;
    }
}

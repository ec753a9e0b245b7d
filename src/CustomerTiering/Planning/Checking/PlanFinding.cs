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
        Phrases.Say(Customer.IsNone ? "ofRep" : "ofCustomer", culture, IsoDay.Text(Day), Rep, Customer, Rule.NameIn(culture), Detail);
}

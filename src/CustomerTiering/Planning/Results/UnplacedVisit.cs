using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Language;
using CustomerTiering.Tiering;

namespace CustomerTiering.Planning;

/// <summary>A visit that was due and is not in the plan, with the rule that blocks it on each day on which it was due.</summary>
/// <remarks>Found by the same test by which the plan placed its visits, on the finished plan: what it calls blocked, the planner could not place.</remarks>
/// <param name="Customer">Who is not visited.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Rep">Whose visit it would be; <see cref="RepId.None"/> where nobody serves the customer.</param>
/// <param name="Due">The days on which the visit was due, half-open.</param>
/// <param name="Blocked">The rules, the one that blocks most days first (on equal days in the order of the rules); never empty.</param>
public sealed record UnplacedVisit(CustomerId Customer, TierName Tier, RepId Rep, DayRange Due, IReadOnlyList<BlockedDays> Blocked)
{
    private static readonly PhraseBook Phrases = new(typeof(UnplacedVisit));

    /// <summary>The needs that stay unmet; empty for a visit of the cadence.</summary>
    public IReadOnlyList<VisitNeed> Needs { get; init; } = [];

    /// <summary>The rule that blocks most of the days.</summary>
    public PlanRule Rule => Blocked[0].Rule;

    /// <summary>The visit and its rules in a sentence.</summary>
    public string Explain(CultureInfo culture)
    {
        var rules = string.Join(
            Phrases.Say("between", culture), Blocked.Select(blocked => Phrases.Say("rule", culture, blocked.Rule.NameIn(culture), blocked.Days.Count)));
        var what = Needs.Count == 0 ? Phrases.Say("visit", culture, Customer, Tier, Due) : Phrases.Say("need", culture, Customer, Tier, Due, Needs[0].Reason.NameIn(culture));
        return Phrases.Say("sentence", culture, what, rules);
    }
}

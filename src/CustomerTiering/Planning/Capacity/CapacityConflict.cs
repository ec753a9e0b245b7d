using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Language;

namespace CustomerTiering.Planning;

/// <summary>
/// A smallest set of one rep's customers that cannot all be served within their longest gaps: proved by counting minutes, and without any one of them a plan
/// was found.
/// </summary>
/// <param name="Rep">The rep.</param>
/// <param name="Days">The days on which the minutes are short, half-open.</param>
/// <param name="Customers">The customers, ordered by id.</param>
/// <param name="NeededMinutes">Minutes that their visits in these days take at the very least, the shortest ways included; the greatest number where <see cref="IsByDays"/>.</param>
/// <param name="AvailableMinutes">Minutes that the rep can give them in these days.</param>
/// <param name="Repairs">Ways out, each tried: drop, stretch, add time. One that no try found is left out.</param>
public sealed record CapacityConflict(RepId Rep, DayRange Days, IReadOnlyList<CustomerId> Customers, int NeededMinutes, int AvailableMinutes, IReadOnlyList<PlanRepair> Repairs)
{
    private static readonly PhraseBook Phrases = new(typeof(CapacityConflict));

    /// <summary>Whether it is no matter of minutes: on the days and hours that are left the longest gap cannot be kept at all. Then nothing is counted.</summary>
    public bool IsByDays => NeededMinutes == int.MaxValue;

    /// <summary>Minutes that are short at the least; 0 where it is no matter of minutes.</summary>
    public int ShortMinutes => IsByDays ? 0 : NeededMinutes - AvailableMinutes;

    /// <summary>The conflict and its ways out in words.</summary>
    public string Explain(CultureInfo culture)
    {
        var repairs = Repairs.Select(repair => repair.Match(
            drop => Phrases.Say("drop", culture, drop.Customer),
            stretch => Phrases.Say("stretch", culture, stretch.Factor),
            time => Phrases.Say("time", culture, time.MinutesPerDay)));
        return Phrases.Say(
            IsByDays ? "byDays" : "conflict", culture, Rep, Days, string.Join(Phrases.Say("list", culture), Customers), NeededMinutes / 60.0, AvailableMinutes / 60.0, ShortMinutes / 60.0,
            string.Join(Phrases.Say("or", culture), repairs));
    }
}

using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>Finds what happens to customers between decisions on the days of a horizon, as known on a day.</summary>
internal static class EventCalendar
{
    /// <summary>The events in their order. What began before the history does falls on its first day.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="timeline">The policies.</param>
    /// <param name="days">The days looked at.</param>
    /// <param name="firstDay">The first day of the history.</param>
    /// <param name="knownOn">What is recorded later is not known.</param>
    public static IReadOnlyList<CustomerEvent> Of(TierFacts facts, PolicyTimeline timeline, DayRange days, LocalDate firstDay, LocalDate knownOn)
    {
        var found = new List<CustomerEvent>();
        found.AddRange(timeline.Versions.Zip(timeline.Versions.Skip(1), (before, version) => new CustomerEvent.NewVersion(version.Effective.Start, before, version))
            .Where(change => change.Day > firstDay));
        found.AddRange(facts.Changes.Identities.Where(fact => fact.Recorded <= knownOn).Select(fact => LocalDate.Max(fact.Effective, firstDay)).Distinct()
            .Select(day => new CustomerEvent.Identity(day)));
        found.AddRange(facts.Changes.Groups.Where(change => change.Recorded <= knownOn && change.Effective >= firstDay)
            .GroupBy(change => (change.Customer, change.Effective)).Select(group => group.Last())
            .Select(change => new CustomerEvent.Group(change.Effective, change.Customer, change.Group)));
        foreach (var entry in facts.Overrides.All.GroupBy(entry => entry.Customer).SelectMany(own => OverrideChoice.Known(own, knownOn)).Where(entry => !entry.Days.IsEmpty && entry.Days.End > firstDay))
        {
            found.Add(new CustomerEvent.OverrideStarts(LocalDate.Max(entry.Days.Start, firstDay), entry));
            found.Add(new CustomerEvent.OverrideEnds(entry.Days.End, entry));
        }

        return [.. found.Where(happening => days.Contains(happening.Day)).OrderBy(happening => happening.Day).ThenBy(happening => happening.Order).ThenBy(Tie, StringComparer.Ordinal)];
    }

    private static string Tie(CustomerEvent happening) => happening switch
    {
        CustomerEvent.Group group => group.Customer.Value,
        CustomerEvent.OverrideEnds ends => ends.Override.Customer.Value + "\0" + ends.Override.Reference,
        CustomerEvent.OverrideStarts starts => starts.Override.Customer.Value + "\0" + starts.Override.Reference,
        _ => string.Empty,
    };
}

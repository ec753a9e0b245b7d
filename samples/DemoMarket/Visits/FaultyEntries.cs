using CustomerTiering.Customers;
using CustomerTiering.Demo.Chance;
using CustomerTiering.Diary;
using NodaTime;

namespace CustomerTiering.Demo.Visits;

/// <summary>Spoils some entries the way people do: no check-out, checked out at once, entered twice.</summary>
internal static class FaultyEntries
{
    /// <summary>Visits in a thousand without a check-out.</summary>
    public const int NoCheckOutPermille = 5;

    /// <summary>Visits in a thousand that were checked out after two minutes.</summary>
    public const int TooShortPermille = 4;

    /// <summary>Visits in a thousand that were entered a second time.</summary>
    public const int TwicePermille = 4;

    /// <summary>The entries with faults; visits to the avoided account stay as they are.</summary>
    public static IEnumerable<Visit> Plant(IReadOnlyList<Visit> visits, CustomerId avoided, SeededStream stream)
    {
        foreach (var visit in visits)
        {
            var draw = stream.Below(1000);
            var spoils = visit.Channel == ContactChannel.Visit && visit.Customer != avoided;
            yield return !spoils || draw >= NoCheckOutPermille + TooShortPermille ? visit : visit with
            {
                Time = draw < NoCheckOutPermille ? VisitTime.CheckedIn(visit.Time.CheckIn) : VisitTime.From(visit.Time.CheckIn, 2),
                Phases = PhaseMinutes.None,
            };
            if (spoils && draw is >= NoCheckOutPermille + TooShortPermille and < NoCheckOutPermille + TooShortPermille + TwicePermille)
            {
                yield return visit with { Recorded = LocalDate.Min(visit.Recorded.PlusDays(1), MarketCalendar.Instance.AsOf) };
            }
        }
    }
}

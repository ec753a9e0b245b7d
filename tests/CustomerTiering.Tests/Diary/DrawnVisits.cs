using CustomerTiering.Customers;
using CustomerTiering.Diary;
using NodaTime;

namespace CustomerTiering.Tests.Diary;

/// <summary>Turns drawn numbers into entries of a diary: few reps, customers, days and ids, so that they meet often.</summary>
internal static class DrawnVisits
{
    public static readonly LocalDate First = new(2025, 3, 3);

    public static Visit[] Of((byte Who, byte Day, byte Start, byte Minutes, byte Kind)[] drawn) => [.. drawn.Select(One)];

    private static Visit One((byte Who, byte Day, byte Start, byte Minutes, byte Kind) draw)
    {
        var day = First.PlusDays(draw.Day % 9);
        var start = new LocalTime(8 + (draw.Start % 4), draw.Start % 3 * 20);
        return new Visit(new RepId("R" + (draw.Who % 3)), new CustomerId("C" + (draw.Who / 3 % 4)), day)
        {
            Recorded = day.PlusDays((draw.Kind % 5) - 1),
            Id = draw.Kind % 7 < 3 ? VisitId.None : new VisitId("V" + (draw.Minutes % 6)),
            IsWithdrawn = draw.Kind % 11 == 0,
            Channel = ContactChannel.InOrder[draw.Kind % 4],
            Result = VisitResult.InOrder[draw.Start % 5],
            Time = (draw.Kind % 6) switch
            {
                0 => VisitTime.None,
                1 => VisitTime.CheckedIn(start),
                2 => VisitTime.CheckedOut(start),
                3 => VisitTime.Between(start, start.PlusMinutes((draw.Minutes % 60) - 20)),
                _ => VisitTime.From(start, draw.Minutes % 50),
            },
            Spend = draw.Minutes / 10m,
            Topic = draw.Kind % 2 == 0 ? "prices" : string.Empty,
        };
    }
}

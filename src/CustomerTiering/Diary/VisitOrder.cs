using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Diary;

/// <summary>The order of a diary: rep, day, beginning, then everything else, so that entries in any order make the same diary.</summary>
internal static class VisitOrder
{
    /// <summary>The entries in order. O(n log n) on numbers; entries are compared whole only where rep, day and beginning are the same.</summary>
    public static Visit[] Sorted(Visit[] visits)
    {
        RepId[] reps = [.. visits.Select(visit => visit.Rep).Distinct().Order()];
        var ranks = new Dictionary<RepId, int>(reps.Length);
        foreach (var (rank, rep) in reps.Index())
        {
            ranks.Add(rep, rank);
        }

        var keys = new long[visits.Length];
        var places = new int[visits.Length];
        for (var place = 0; place < visits.Length; place++)
        {
            ref readonly var visit = ref visits[place];
            keys[place] = ((long)ranks[visit.Rep] << 34) | ((long)IsoDay.Number(visit.Day) << 12) | (uint)(visit.Time.StartMinute + 1);
            places[place] = place;
        }

        Array.Sort(keys, places);
        var sorted = Array.ConvertAll(places, place => visits[place]);
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && keys[end] == keys[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                Array.Sort(sorted, start, end - start, Comparer<Visit>.Create(Compare));
            }

            start = end;
        }

        return sorted;
    }

    /// <summary>Which of two entries comes first; 0 for equal entries alone.</summary>
    public static int Compare(Visit left, Visit right)
    {
        var facts = Where(left).CompareTo(Where(right));
        facts = facts != 0 ? facts : What(left).CompareTo(What(right));
        facts = facts != 0 ? facts : Given(left).CompareTo(Given(right));
        facts = facts != 0 ? facts : string.CompareOrdinal(left.Topic, right.Topic);
        return facts != 0 ? facts : StoreCheckOrder.Compare(left.Check, right.Check);
    }

    private static (RepId, LocalDate, int, CustomerId, int, int) Where(in Visit visit) =>
        (visit.Rep, visit.Day, visit.Time.StartMinute, visit.Customer, visit.Time.EndMinute, visit.Minutes);

    private static (LocalDate, VisitId, bool, int, int, bool) What(in Visit visit) =>
        (visit.Recorded, visit.Id, visit.IsWithdrawn, visit.Channel.Value, visit.Result.Value, visit.IsPlanned);

    private static (decimal, decimal, int, int, int, int) Given(in Visit visit) =>
        (visit.Spend, visit.Goods, visit.Phases.Trust, visit.Phases.Needs, visit.Phases.Product, visit.Phases.Closing);
}

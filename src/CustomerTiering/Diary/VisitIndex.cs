using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Diary;

/// <summary>Where a rep's and a customer's visits stand in a diary.</summary>
internal sealed class VisitIndex
{
    private readonly Dictionary<RepId, VisitRun> byRep;
    private readonly Dictionary<CustomerId, VisitRun> byCustomer;

    private VisitIndex(Dictionary<RepId, VisitRun> byRep, Dictionary<CustomerId, VisitRun> byCustomer, DayRange days)
    {
        this.byRep = byRep;
        this.byCustomer = byCustomer;
        Days = days;
        Reps = [.. byRep.Keys.Order()];
        Customers = [.. byCustomer.Keys.Order()];
    }

    public DayRange Days { get; }

    public IReadOnlyList<RepId> Reps { get; }

    public IReadOnlyList<CustomerId> Customers { get; }

    public static VisitIndex Of(Visit[] visits) => new(ByRep(visits), ByCustomer(visits), DaysOf(visits));

    public VisitRun Of(RepId rep) => byRep.GetValueOrDefault(rep, VisitRun.Empty);

    public VisitRun Of(CustomerId customer) => byCustomer.GetValueOrDefault(customer, VisitRun.Empty);

    private static DayRange DaysOf(Visit[] visits)
    {
        if (visits.Length == 0)
        {
            return new DayRange(DayRange.All.Start, DayRange.All.Start);
        }

        var (first, last) = (visits[0].Day, visits[0].Day);
        foreach (ref readonly var visit in visits.AsSpan())
        {
            first = LocalDate.Min(first, visit.Day);
            last = LocalDate.Max(last, visit.Day);
        }

        return DayRange.Inclusive(first, last);
    }

    private static Dictionary<RepId, VisitRun> ByRep(Visit[] visits)
    {
        var runs = new Dictionary<RepId, VisitRun>();
        for (var start = 0; start < visits.Length;)
        {
            var end = start + 1;
            while (end < visits.Length && visits[end].Rep == visits[start].Rep)
            {
                end++;
            }

            runs.Add(visits[start].Rep, new VisitRun(visits, [], start, end - start));
            start = end;
        }

        return runs;
    }

    // Places by customer and day; the diary's own order settles ties, as places rise with it.
    private static Dictionary<CustomerId, VisitRun> ByCustomer(Visit[] visits)
    {
        var numbers = new Dictionary<CustomerId, int>();
        var keys = new (int Customer, int Day, int Place)[visits.Length];
        for (var place = 0; place < visits.Length; place++)
        {
            ref readonly var visit = ref visits[place];
            if (!numbers.TryGetValue(visit.Customer, out var number))
            {
                numbers.Add(visit.Customer, number = numbers.Count);
            }

            keys[place] = (number, IsoDay.Number(visit.Day), place);
        }

        Array.Sort(keys, (left, right) =>
        {
            var order = left.Customer != right.Customer ? left.Customer.CompareTo(right.Customer) : left.Day.CompareTo(right.Day);
            order = order != 0 ? order : visits[left.Place].Time.StartMinute.CompareTo(visits[right.Place].Time.StartMinute);
            return order != 0 ? order : left.Place.CompareTo(right.Place);
        });
        var places = Array.ConvertAll(keys, key => key.Place);
        var runs = new Dictionary<CustomerId, VisitRun>(numbers.Count);
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end].Customer == keys[start].Customer)
            {
                end++;
            }

            runs.Add(visits[places[start]].Customer, new VisitRun(visits, places, start, end - start));
            start = end;
        }

        return runs;
    }
}

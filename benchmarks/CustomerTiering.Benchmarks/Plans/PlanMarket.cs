using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Planning;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Benchmarks.Plans;

/// <summary>A country of towns with customers around them and reps who live in them, drawn from a seed; nobody's customers are given.</summary>
/// <remarks>
/// Towns lie on a square of 90 km a side for each ten reps; a customer lies within 25 km of its town, most of them near it. One in five is in tier A, two in
/// B, two in C; every second one has busy hours at noon. By the default policy that asks for about seven tenths of the working time, ways included.
/// </remarks>
internal static class PlanMarket
{
    private const int RepsPerTown = 5;
    private const double Spread = 25;
    private const double Side = 90;
    private static readonly LocalDate Monday = new(2026, 3, 2);

    public static PlanRequest Of(int customers, int reps, int weeks, int seed)
    {
        var chance = new Random(seed);
        var side = Side * Math.Sqrt(reps / 10.0);
        (double East, double North)[] towns = [.. Enumerable.Range(0, Math.Max(1, reps / RepsPerTown)).Select(_ => (chance.NextDouble() * side, chance.NextDouble() * side))];
        var week = WorkingCalendar.Of(WorkingWeek.MondayToFriday);
        PlanRep[] team = [.. Enumerable.Range(0, reps).Select(rep => new PlanRep(new RepId(Id("R", rep)), Near(towns[rep % towns.Length], 5, chance), week))];
        PlanCustomer[] book = [.. Enumerable.Range(0, customers).Select(customer =>
        {
            var tier = chance.Next(5);
            return new PlanCustomer(new CustomerId(Id("C", customer)), new TierName(tier < 1 ? "A" : tier < 3 ? "B" : "C"), Near(towns[chance.Next(towns.Length)], Spread, chance))
            {
                IsCore = tier < 1,
                Visited = [Monday.PlusDays(-1 - chance.Next(tier < 1 ? 7 : tier < 3 ? 14 : 30))],
                Hours = chance.Next(2) == 0 ? VisitingHours.Any : new VisitingHours { Busy = [new HourRange(11 * 60, 13 * 60)] },
            };
        })];
        return PlanRequest.Of(VisitPolicy.Default, new DayRange(Monday, Monday.PlusWeeks(weeks)), book, team);
    }

    // Most near the town: the distance is evenly drawn, so that the rings around it hold the same number.
    private static Place Near((double East, double North) town, double spread, Random chance)
    {
        var (east, north) = ((chance.NextDouble() * 2) - 1, (chance.NextDouble() * 2) - 1);
        var pull = chance.NextDouble();
        return Place.OnFlatMap(town.East + (east * pull * spread), town.North + (north * pull * spread));
    }

    private static string Id(string letter, int number) => letter + "-" + number.ToString("00000", CultureInfo.InvariantCulture);
}

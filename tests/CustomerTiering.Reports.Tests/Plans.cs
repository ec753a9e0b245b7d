using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Planning;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Reports.Tests;

/// <summary>Small plans of visits, all from a seed.</summary>
internal static class Plans
{
    public static readonly LocalDate Monday = new(2026, 3, 2);

    private static readonly string[] Names = ["Corner shop", "小红超市", "A; B, \\ C", "two\r\nlines", "🍜 noodles 🍜 and everything else that a kitchen needs, day and night; 一年四季", "<b>&\"x\"</b>"];

    /// <summary>A plan of some customers around some reps.</summary>
    /// <param name="seed">Draws the market.</param>
    /// <param name="weeks">Weeks planned.</param>
    /// <param name="reps">How many reps.</param>
    /// <param name="left">Customers that are left out since the plan before; the others stay as they are.</param>
    /// <param name="search">The seed of the search: another one moves visits.</param>
    public static VisitPlan Of(int seed, int weeks = 3, int reps = 2, int left = 0, int search = 1) =>
        VisitPlanner.Plan(Request(seed, weeks, reps, left), PlanSettings.Default with { Iterations = 20, Seed = search });

    public static PlanRequest Request(int seed, int weeks = 3, int reps = 2, int left = 0)
    {
        var chance = new Random(seed);
        var week = WorkingCalendar.Of(WorkingWeek.MondayToFriday);
        var team = Enumerable.Range(1, reps).Select(number => new PlanRep(Rep(number), Near(chance), week) { Name = Names[number % Names.Length] }).ToArray();
        var customers = Enumerable.Range(1, 12).Select(number => new PlanCustomer(new CustomerId(FormattableString.Invariant($"C-{number:00}")), new TierName("ABC".Substring(chance.Next(3), 1)), Near(chance))
        {
            Name = Names[chance.Next(Names.Length)], Rep = Rep(1 + chance.Next(reps)), Visited = chance.Next(2) == 0 ? [] : [Monday.PlusDays(-1 - chance.Next(20))],
        }).ToArray();
        var need = new VisitNeed(customers[^1].Customer, new DayRange(Monday, Monday.PlusDays(7)), NeedReason.InOrder[chance.Next(NeedReason.InOrder.Count)]) { Note = Names[chance.Next(Names.Length)] };
        return PlanRequest.Of(VisitPolicy.Default, new DayRange(Monday, Monday.PlusWeeks(weeks)), customers.Skip(left), team) with
        {
            Needs = [need],
            Appointments = [new FixedAppointment(Rep(1), Monday.PlusDays(1), new HourRange(600, 660)) { Title = Names[chance.Next(Names.Length)] + "\u0001" }],
        };
    }

    public static RepId Rep(int number) => new("R-" + number.ToString(CultureInfo.InvariantCulture));

    private static Place Near(Random chance) => new(30.5 + ((chance.NextDouble() - 0.5) / 2), 104.0 + ((chance.NextDouble() - 0.5) / 2));
}

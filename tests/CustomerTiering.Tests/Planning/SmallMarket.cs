using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Planning;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Tests.Planning;

/// <summary>Small markets for plans: a rep in the middle, customers around, all from a seed.</summary>
internal static class SmallMarket
{
    public static readonly LocalDate Monday = new(2026, 3, 2);
    public static readonly TierName A = new("A");
    public static readonly TierName B = new("B");
    public static readonly TierName C = new("C");
    public static readonly Place Home = new(30.5, 104.0);

    public static WorkingCalendar Weekdays => WorkingCalendar.Of(WorkingWeek.MondayToFriday);

    public static DayRange Weeks(int weeks) => new(Monday, Monday.PlusDays(7 * weeks));

    public static CustomerId Id(int number) => new("C-" + number.ToString("000", CultureInfo.InvariantCulture));

    public static PlanRep Rep(int number = 1) => new(new RepId(FormattableString.Invariant($"R-{number}")), Home, Weekdays);

    public static PlanCustomer Customer(int number, TierName tier, double north = 0, double east = 0) =>
        new(Id(number), tier, new Place(30.5 + (north / 111), 104.0 + (east / 96))) { Rep = new RepId("R-1") };

    public static VisitPolicy Policy(params VisitRule[] rules) => Policy(OverCapacity.DropLowestValue, rules);

    public static VisitPolicy Policy(OverCapacity over, params VisitRule[] rules) =>
        VisitPolicy.Of(new VisitPolicyDraft { Name = "test", OverCapacity = over, Tiers = rules }).Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].ToString()));

    public static VisitRule Every(TierName tier, int days, int early, int late, int least, int most, int minutes, double missed) =>
        new(tier, new Cadence(7m / days, CadenceUnit.Week) { EarlyDays = early, LateDays = late, MinimumGapDays = least, MaximumGapDays = most }, minutes) { MissedValue = missed };

    /// <summary>A market of some reps and customers with hours, days off, needs and appointments, all drawn from a seed.</summary>
    public static PlanRequest Drawn(int seed, int weeks = 3, int reps = 2, int customers = 16)
    {
        var chance = new Random(seed);
        var team = Enumerable.Range(1, reps).Select(number => new PlanRep(
            new RepId(FormattableString.Invariant($"R-{number}")), Near(chance, 30), chance.Next(3) == 0 ? Weekdays.WithAbsences(new Absence(new DayRange(Monday.PlusDays(3), Monday.PlusDays(5 + chance.Next(3))), (DayHalves)(1 + chance.Next(3)))) : Weekdays)
        {
            DailyMinutes = chance.Next(200, 520),
            Skills = chance.Next(2) == 0 ? ["cold"] : [],
            Lodgings = chance.Next(3) == 0 ? [new Lodging("inn", Near(chance, 60))] : [],
        }).ToArray();
        var list = Enumerable.Range(1, customers).Select(number => new PlanCustomer(Id(number), new[] { A, B, C }[chance.Next(3)], Near(chance, 40))
        {
            Rep = chance.Next(4) == 0 ? RepId.None : new RepId(FormattableString.Invariant($"R-{1 + chance.Next(reps)}")),
            IsCore = chance.Next(4) == 0,
            Skills = chance.Next(12) == 0 ? ["cold"] : [],
            Visited = chance.Next(3) == 0 ? [] : [Monday.PlusDays(-1 - chance.Next(30))],
            Hours = new VisitingHours
            {
                Busy = chance.Next(2) == 0 ? [new HourRange(660, 780)] : [],
                Open = chance.Next(4) == 0 ? [new HourRange(540, 720), new HourRange(840, 1020)] : [],
                Preferred = chance.Next(4) == 0 ? [new HourRange(840, 960)] : [],
                Weekdays = chance.Next(5) == 0 ? [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday] : [],
                PreferredWeekdays = chance.Next(4) == 0 ? [IsoDayOfWeek.Monday] : [],
                DoNotVisit = chance.Next(5) == 0 ? [new DayRange(Monday.PlusDays(7), Monday.PlusDays(10))] : [],
            },
        }).ToArray();
        var needs = Enumerable.Range(0, 3).Select(_ => new VisitNeed(
            Id(1 + chance.Next(customers)), new DayRange(Monday.PlusDays(chance.Next(10)), Monday.PlusDays(12 + chance.Next(5))), NeedReason.InOrder[chance.Next(7)])).ToArray();
        return PlanRequest.Of(VisitPolicy.Default, Weeks(weeks), list, team) with
        {
            Needs = needs,
            Appointments = [new FixedAppointment(team[0].Rep, Monday.PlusDays(1), new HourRange(600, 660)) { Title = "meeting" }],
        };
    }

    private static Place Near(Random chance, double kilometres) =>
        new(30.5 + ((chance.NextDouble() - 0.5) * 2 * kilometres / 111), 104.0 + ((chance.NextDouble() - 0.5) * 2 * kilometres / 96));
}

using CustomerTiering.Customers;
using CustomerTiering.Demo.Chance;
using CustomerTiering.Demo.Orders;
using CustomerTiering.Demo.Outlets;
using CustomerTiering.Demo.Plans;
using CustomerTiering.Diary;
using NodaTime;

namespace CustomerTiering.Demo.Visits;

/// <summary>One rep's days in the field, from the day of joining to the last day of the market.</summary>
internal sealed class RepDays
{
    private readonly MarketPlanner plan;
    private readonly VisitHabit habit;
    private readonly IReadOnlySet<(CustomerId Customer, LocalDate Day)> orders;
    private readonly SeededStream stream;
    private readonly SeededStream talks;
    private readonly OutletRound large;
    private readonly OutletRound small;
    private readonly HourBalance balance;
    private readonly Dictionary<LocalDate, bool> appointments;
    private readonly List<Visit> visits = [];

    private RepDays(MarketPlanner plan, int rep, IReadOnlySet<(CustomerId, LocalDate)> orders)
    {
        this.plan = plan;
        this.orders = orders;
        habit = plan.VisitHabits[rep];
        stream = plan.Streams.Of("visits", habit.Rep.Value);
        talks = plan.Streams.Of("visit talks", habit.Rep.Value);
        var largest = SecondYear.LargestFifths(plan.Outlets).Select(outlet => outlet.Index).ToHashSet();
        var own = plan.Outlets.Where(outlet => outlet.Rep == rep && outlet.Id != AvoidedBy(habit.Rep)).ToArray();
        large = Round([.. own.Where(outlet => largest.Contains(outlet.Index))], 0.5, 0.2);
        small = Round([.. own.Where(outlet => !largest.Contains(outlet.Index))], habit.IsNewcomer ? 0 : 0.3, habit.IsNewcomer ? 0.8 : 0.3);
        // Half a point to the safe side, so that what the weeks leave over cannot carry a rep across the planted bound.
        balance = new HourBalance((double)habit.LargestFifthShare + (habit.IsNewcomer ? -0.005 : 0.005));
        appointments = AppointmentsOf(plan, habit.Rep);
    }

    /// <summary>The contacts of a rep, in order of time.</summary>
    /// <param name="plan">The plan of the market.</param>
    /// <param name="rep">The rep's place in the team.</param>
    /// <param name="orders">Who orders on which day.</param>
    public static IReadOnlyList<Visit> Of(MarketPlanner plan, int rep, IReadOnlySet<(CustomerId, LocalDate)> orders) => new RepDays(plan, rep, orders).Emit();

    /// <summary>The leave of a rep.</summary>
    public static IReadOnlyList<RepLeave> LeavesOf(MarketPlanner plan, RepId rep) => Leaves.Of(plan.Streams, rep, AppointmentsOf(plan, rep).Keys);

    private static Dictionary<LocalDate, bool> AppointmentsOf(MarketPlanner plan, RepId rep) => rep == plan.Avoidance.Rep ? AvoidedDays.Of(plan.Avoidance) : [];

    private List<Visit> Emit()
    {
        var market = MarketCalendar.Instance;
        var joined = plan.Team.Reps.Single(rep => rep.Id == habit.Rep).JoinedOn;
        var first = LocalDate.Max(market.Days.Start, joined);
        var weeks = plan.Streams.Of("visit weeks", habit.Rep.Value);
        large.Begin(DemandCalendar.PlaceOf(first), stream.Below);
        small.Begin(DemandCalendar.PlaceOf(first), stream.Below);
        var leave = LeavesOf(plan, habit.Rep);
        for (var day = first; day < market.Days.End; day = day.PlusDays(1))
        {
            if (day.DayOfWeek == IsoDayOfWeek.Monday)
            {
                balance.BeginWeek(0.05 * weeks.Normal());
            }

            if (market.IsWorkingDay(day) && !leave.Any(days => days.Days.Contains(day)))
            {
                WorkOn(day);
            }
        }

        return visits;
    }

    private void WorkOn(LocalDate day)
    {
        var place = DemandCalendar.PlaceOf(day);
        var visited = new HashSet<int>();
        var minute = (8 * 60) + 15 + stream.Below(40);
        var slots = habit.VisitsPerDay + (stream.Below(100) switch { < 15 => -1, < 30 => 1, _ => 0 });
        for (var slot = 0; slot < slots; slot++)
        {
            var travel = stream.Between(8, 30);
            var (longer, shorter) = (stream.Between(25, 50), stream.Between(15, habit.IsNewcomer ? 45 : 35));
            var factor = stream.LogNormal(0.25);
            minute += travel + (minute is > (11 * 60) + 40 and < 13 * 60 ? 50 : 0);
            if (slot == 1 && appointments.TryGetValue(day, out var fruitless))
            {
                Add(Contact(plan.Avoidance.Customer, day, minute, longer), large: true, fruitless);
                minute += longer;
                continue;
            }

            if (Next(day, place, visited) is not ({ } round, var due))
            {
                break;
            }

            var minutes = round == large ? longer : shorter;
            round.Visited(due, place, factor);
            visited.Add(round.At(due).Index);
            Add(Contact(round.At(due).Id, day, minute, minutes), round == large, fruitless: false);
            minute += minutes;
        }

        Ring(day, place, visited, minute);
    }

    // Calls and messages come after the visits, to outlets not seen on the day.
    private void Ring(LocalDate day, int place, HashSet<int> visited, int minute)
    {
        foreach (var (channel, permille) in ((ContactChannel, int)[])[(ContactChannel.Call, 600), (ContactChannel.Call, 300), (ContactChannel.Message, 500)])
        {
            var happens = stream.Chance(permille);
            var minutes = stream.Between(3, 9);
            if (!happens || Next(day, place, visited) is not ({ } round, var due))
            {
                continue;
            }

            visited.Add(round.At(due).Index);
            var time = channel == ContactChannel.Message ? VisitTime.None : VisitTime.From(new LocalTime(Math.Min(minute, 1420) / 60, Math.Min(minute, 1420) % 60), minutes);
            Add(new Visit(habit.Rep, round.At(due).Id, day) { Channel = channel, Time = time }, round == large, fruitless: false);
            minute += minutes + 2;
        }
    }

    private (OutletRound? Round, int Due) Next(LocalDate day, int place, HashSet<int> visited)
    {
        var (wanted, other) = balance.WantsLarge ? (large, small) : (small, large);
        return wanted.TryNext(day, place, visited, out var due) ? (wanted, due) : other.TryNext(day, place, visited, out due) ? (other, due) : (null, -1);
    }

    private Visit Contact(CustomerId customer, LocalDate day, int minute, int minutes) =>
        new(habit.Rep, customer, day) { Time = VisitTime.From(new LocalTime(minute / 60, minute % 60), minutes) };

    private void Add(Visit visit, bool large, bool fruitless)
    {
        balance.Spent(visit.Minutes, large);
        var ordered = orders.Contains((visit.Customer, visit.Day)) || orders.Contains((visit.Customer, visit.Day.PlusDays(1)));
        var filled = VisitTalk.Filled(visit with { IsPlanned = talks.Chance(habit.IsNewcomer ? 550 : 850) }, ordered, habit.IsNewcomer, talks);
        if (visit.Channel == ContactChannel.Visit)
        {
            filled = StoreWatch.Seen(filled, plan, talks);
        }

        visits.Add(!fruitless ? filled : filled with { Result = visits.Count % 2 == 0 ? VisitResult.Nothing : VisitResult.NotReceived });
    }

    private CustomerId AvoidedBy(RepId rep) => rep == plan.Avoidance.Rep ? plan.Avoidance.Customer : CustomerId.None;

    private OutletRound Round(Outlet[] members, double bySize, double spread) => new(
        members,
        [.. members.Select(outlet =>
        {
            var liking = plan.Streams.Of("visit likings", outlet.Id.Value).LogNormal(spread);
            return liking * SteadyMath.Exp(bySize * SteadyMath.Log(Math.Max(1.0, outlet.FirstLevel / 1e7)));
        })]);
}

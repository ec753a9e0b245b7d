using CustomerTiering.Calendars;
using CustomerTiering.Diary;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Planning.Search;

/// <summary>Turns the request for one rep into numbers.</summary>
internal static class ProblemBuilder
{
    // A visit promised for its week is worth more than anything the policy can set against it.
    private const long Promised = 4_000_000_000;

    public static RepProblem Build(PlanRequest request, PlanRep rep, IReadOnlyList<PlanCustomer> customers, double stretch, KeptPlan kept)
    {
        var (horizon, weights) = (request.Horizon, request.Policy.Draft.Weights);
        var appointments = AppointmentsOf(request, rep, kept);
        var rules = customers.Select(customer => request.Policy.RuleOf(customer.Tier)).ToArray();
        var index = customers.Select((customer, place) => (customer.Customer, place)).ToDictionary(pair => pair.Customer, pair => pair.place);
        var opens = Enumerable.Range(0, horizon.Days).Select(day => rep.StartMinute + (rep.Calendar.Of(horizon.Start.PlusDays(day)) == DayHalves.Afternoon ? rep.DailyMinutes / 2 : 0)).ToArray();
        var closes = Enumerable.Range(0, horizon.Days).Select(day => opens[day] + MinutesOn(rep, horizon.Start.PlusDays(day))).ToArray();
        Place[] places =
        [
            .. customers.Select((customer, place) => IsAtCustomer(rules[place]) ? customer.At : rep.Home), rep.Home,
            .. appointments.Select(appointment => appointment.At.Count == 0 ? rep.Home : appointment.At[0]),
            .. rep.Lodgings.Select(lodging => lodging.At),
        ];
        var gaps = GapTables(customers, rules, stretch, horizon.Days);
        var last = customers.Select(customer => customer.TryLastVisit(horizon.Start, out var day) ? DayOf(horizon, day) : RepProblem.Never).ToArray();
        return new RepProblem
        {
            Days = horizon.Days,
            Customers = customers.Count,
            Appointments = appointments.Count,
            Lodgings = rep.Lodgings.Count,
            Nodes = places.Length,
            Opens = opens,
            Closes = closes,
            Travel = Ways(request.Travel, places),
            Length = [.. customers.Select((customer, place) => LengthOf(customer, rules[place])), 0, .. appointments.Select(appointment => appointment.Hours.To - appointment.Hours.From), .. rep.Lodgings.Select(_ => 0)],
            Windows = [.. customers.Select(customer => Flat(customer.Hours.Possible())), Flat([HourRange.WholeDay]),
                .. appointments.Select(appointment => Flat([appointment.Hours])), .. rep.Lodgings.Select(_ => Flat([HourRange.WholeDay]))],
            Preferred = [.. customers.Select(customer => Flat(customer.Hours.Preferred)), [], .. appointments.Select(_ => Array.Empty<int>()), .. rep.Lodgings.Select(_ => Array.Empty<int>())],
            DayBlock = [.. customers.SelectMany(customer => Blocks(request, rep, customer, kept, closes, opens))],
            DayCost = DayCosts(request, rep, customers, kept),
            Gaps = gaps,
            ClosedBefore = request.Closures.Before,
            LastVisit = last,
            CountedFrom = [.. last.Select((day, place) => day == RepProblem.Never ? day : Math.Max(day, gaps[place].EarliestLead))],
            ServedFrom = [.. customers.Select(customer => Math.Clamp(DayOf(horizon, customer.Served.Start), 0, horizon.Days))],
            ServedTo = [.. customers.Select(customer => Math.Clamp(DayOf(horizon, customer.Served.End), 1, horizon.Days))],
            Needs = Needs(request, rep, customers, gaps, kept),
            AppointmentDay = [.. appointments.Select(appointment => DayOf(horizon, appointment.Day))],
            AppointmentCustomer = [.. appointments.Select(appointment => index.TryGetValue(appointment.Customer, out var place) ? place : -1)],
            Locked = Locks(request, rep, customers, kept),
            TravelWeight = Thousandths(weights.Travel),
            ImbalanceWeight = Thousandths(weights.Imbalance),
            PreferenceCost = Thousandths(weights.Preference),
            NightCost = Thousandths(weights.Night),
            HasPreferredHours = customers.Any(customer => customer.Hours.Preferred.Count > 0),
        };
    }

    /// <summary>The rep's appointments within the horizon, and the visits of an earlier plan that stand to the minute; ordered by day and hour.</summary>
    public static IReadOnlyList<FixedAppointment> AppointmentsOf(PlanRequest request, PlanRep rep, KeptPlan kept) =>
    [
        .. request.Appointments.Where(appointment => appointment.Rep == rep.Rep && request.Horizon.Contains(appointment.Day))
            .Concat(kept.Standing(rep.Rep).Select(visit => Standing(request, visit)))
            .OrderBy(appointment => appointment.Day).ThenBy(appointment => appointment.Hours).ThenBy(appointment => appointment.Customer).ThenBy(appointment => appointment.Title, StringComparer.Ordinal),
    ];

    /// <summary>Minutes a rep works on a day.</summary>
    public static int MinutesOn(PlanRep rep, LocalDate day) => rep.Calendar.Of(day) switch
    {
        DayHalves.Whole => rep.DailyMinutes,
        DayHalves.Morning => rep.DailyMinutes / 2,
        DayHalves.Afternoon => rep.DailyMinutes - (rep.DailyMinutes / 2),
        _ => 0,
    };

    public static int LengthOf(PlanCustomer customer, VisitRule rule) => customer.Minutes > 0 ? customer.Minutes : rule.Minutes;

    public static bool IsAtCustomer(VisitRule rule) => rule.Form == ContactChannel.Visit || rule.Form == ContactChannel.Meeting;

    public static int DayOf(DayRange horizon, LocalDate day) => IsoDay.Number(day) - IsoDay.Number(horizon.Start);

    private static FixedAppointment Standing(PlanRequest request, KeptVisit visit) => new(visit.Rep, visit.Day, visit.Hours)
    {
        Customer = visit.Customer,
        At = request.TryCustomer(visit.Customer, out var customer) && IsAtCustomer(request.Policy.RuleOf(customer.Tier)) ? [customer.At] : [],
    };

    private static GapCosts[] GapTables(IReadOnlyList<PlanCustomer> customers, VisitRule[] rules, double stretch, int days)
    {
        var tables = new Dictionary<(TierName Tier, double Worth), GapCosts>();
        var found = new GapCosts[customers.Count];
        for (var place = 0; place < found.Length; place++)
        {
            var (rule, worth) = (rules[place], customers[place].Worth);
            if (!tables.TryGetValue((rule.Tier, worth), out var table))
            {
                table = new GapCosts(stretch > 1 ? rule.Cadence.Stretched(stretch) : rule.Cadence, rule.MissedValue * worth, rule.ErrorPerDay * worth, days);
                tables.Add((rule.Tier, worth), table);
            }

            found[place] = table;
        }

        return found;
    }

    private static int[] Ways(TravelModel travel, Place[] places)
    {
        var ways = new int[places.Length * places.Length];
        for (var from = 0; from < places.Length; from++)
        {
            for (var to = 0; to < places.Length; to++)
            {
                ways[(from * places.Length) + to] = from == to ? 0 : travel.Minutes(places[from], places[to]);
            }
        }

        return ways;
    }

    private static int[] Flat(IReadOnlyList<HourRange> hours) => [.. hours.SelectMany(range => new[] { range.From, range.To })];

    private static IEnumerable<Block> Blocks(PlanRequest request, PlanRep rep, PlanCustomer customer, KeptPlan kept, int[] closes, int[] opens)
    {
        var able = customer.Skills.All(skill => rep.Skills.Contains(skill, StringComparer.Ordinal));
        var day = request.Horizon.Start;
        for (var number = 0; number < request.Horizon.Days; number++, day = day.PlusDays(1))
        {
            yield return !able ? Block.Skill
                : day < kept.FrozenUntil ? Block.Freeze
                : closes[number] == opens[number] ? Block.WorkingDay
                : !customer.Served.Contains(day) ? Block.NotServed
                : customer.Hours.Weekdays.Count > 0 && !customer.Hours.Weekdays.Contains(day.DayOfWeek) ? Block.Weekday
                : customer.Hours.DoNotVisit.Any(range => range.Contains(day)) ? Block.DoNotVisit
                : Block.None;
        }
    }

    private static long[] DayCosts(PlanRequest request, PlanRep rep, IReadOnlyList<PlanCustomer> customers, KeptPlan kept)
    {
        var days = request.Horizon.Days;
        var costs = new long[customers.Count * days];
        var preference = Thousandths(request.Policy.Draft.Weights.Preference);
        for (var place = 0; place < customers.Count; place++)
        {
            var preferred = customers[place].Hours.PreferredWeekdays;
            for (var day = 0; preferred.Count > 0 && day < days; day++)
            {
                costs[(place * days) + day] = preferred.Contains(request.Horizon.Start.PlusDays(day).DayOfWeek) ? 0 : preference;
            }
        }

        foreach (var (place, day, _) in kept.Movable(request, rep, customers))
        {
            costs[(place * days) + day] -= kept.MoveCost;
        }

        return costs;
    }

    private static bool[] Locks(PlanRequest request, PlanRep rep, IReadOnlyList<PlanCustomer> customers, KeptPlan kept)
    {
        var locks = new bool[customers.Count * request.Horizon.Days];
        foreach (var (place, day, visit) in kept.Movable(request, rep, customers))
        {
            locks[(place * request.Horizon.Days) + day] = visit.Commitment == Commitment.FlexibleInDay;
        }

        return locks;
    }

    private static NeedWindow[][] Needs(PlanRequest request, PlanRep rep, IReadOnlyList<PlanCustomer> customers, GapCosts[] gaps, KeptPlan kept)
    {
        var needs = customers.Select(_ => new List<NeedWindow>()).ToArray();
        var index = customers.Select((customer, place) => (customer.Customer, place)).ToDictionary(pair => pair.Customer, pair => pair.place);
        foreach (var need in request.Needs.OrderBy(need => need.Due.Start).ThenBy(need => need.Due.End))
        {
            var (from, to) = (Math.Max(0, DayOf(request.Horizon, need.Due.Start)), Math.Min(request.Horizon.Days, DayOf(request.Horizon, need.Due.End)));
            if (from < to && index.TryGetValue(need.Customer, out var place))
            {
                needs[place].Add(new NeedWindow(from, to, (long)Math.Round(need.Priority * gaps[place].MissedCost)));
            }
        }

        foreach (var (place, day, _) in kept.Movable(request, rep, customers).Where(entry => entry.Visit.Commitment == Commitment.FlexibleInWeek))
        {
            var monday = day - ((int)request.Horizon.Start.PlusDays(day).DayOfWeek - 1);
            needs[place].Add(new NeedWindow(Math.Max(0, monday), Math.Min(request.Horizon.Days, monday + 7), Promised));
        }

        return [.. needs.Select(list => list.ToArray())];
    }

    private static long Thousandths(double minutes) => (long)Math.Round(minutes * 1000);
}

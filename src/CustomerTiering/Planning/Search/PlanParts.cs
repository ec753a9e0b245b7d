using CustomerTiering.Customers;

namespace CustomerTiering.Planning.Search;

/// <summary>Turns a searched plan of one rep back into days, hours and people.</summary>
internal static class PlanParts
{
    public static IEnumerable<PlannedDay> Days(RepCase rep, Board board)
    {
        var appointments = rep.Appointments;
        var seen = new HashSet<VisitNeed>(ReferenceEqualityComparer.Instance);
        for (var day = 0; day < rep.Problem.Days; day++)
        {
            if (board.StopsOn(day) > 0)
            {
                yield return DayOf(rep, board, appointments, day, seen);
            }
        }
    }

    public static PlanCost Cost(RepCase rep, Board board)
    {
        var (problem, missed, needs, cadence, preference) = (rep.Problem, 0L, 0L, 0L, board.HourCosts);
        for (var customer = 0; customer < problem.Customers; customer++)
        {
            var (before, gaps) = (problem.CountedFrom[customer], 0L);
            for (var visit = 0; visit <= board.VisitsTo(customer); visit++)
            {
                var after = visit < board.VisitsTo(customer) ? board.VisitDay(customer, visit) : Board.Tail;
                gaps += board.GapCost(customer, before, after);
                missed += MissedIn(problem, customer, before, after) * problem.Gaps[customer].MissedCost;
                preference += after == Board.Tail ? 0 : Math.Max(0, problem.DayCost[(customer * problem.Days) + after]);
                before = after;
            }

            cadence += gaps;
            needs += problem.Needs[customer].Where(need => !board.IsMet(customer, need)).Sum(need => need.Cost);
        }

        var travel = Enumerable.Range(0, problem.Days).Sum(board.TravelOn) * problem.TravelWeight;
        var value = rep.Request.Policy.Draft.MinuteValue / 1000;
        return new PlanCost(missed, needs, cadence - missed, travel, board.Imbalance, preference, board.Nights * problem.NightCost).Times(value);
    }

    /// <summary>The visits missing in a gap.</summary>
    public static int MissedIn(RepProblem problem, int customer, int from, int to)
    {
        var gaps = problem.Gaps[customer];
        var start = from == RepProblem.Never ? problem.ServedFrom[customer] - 1 : from;
        return to == Board.Tail ? gaps.MissedInTail(problem.Judged(customer, start, problem.ServedTo[customer]))
            : from == RepProblem.Never ? gaps.MissedInTail(problem.Judged(customer, start, to))
            : gaps.MissedIn(problem.Judged(customer, start, to));
    }

    public static RepLoad Load(RepCase rep, Board board, IReadOnlyList<UnplacedVisit> unplaced)
    {
        var problem = rep.Problem;
        var days = Enumerable.Range(0, problem.Days).ToArray();
        var (travel, load) = (days.Sum(board.TravelOn), days.Sum(board.LoadOn));
        var visits = Enumerable.Range(0, problem.Customers).Sum(board.VisitsTo);
        var way = visits == 0 ? 0 : (int)Math.Round(travel / (double)visits);
        return new RepLoad(rep.Rep.Rep, days.Sum(problem.Capacity), load - travel, travel, visits)
        {
            Stretch = rep.Stretch,
            ShortMinutes = unplaced.Where(Explanation.WantsTime).Sum(visit => rep.Request.TryCustomer(visit.Customer, out var customer) ? ProblemBuilder.LengthOf(customer, rep.Request.Policy.RuleOf(visit.Tier)) + way : 0),
        };
    }

    private static PlannedDay DayOf(RepCase rep, Board board, IReadOnlyList<FixedAppointment> appointments, int day, HashSet<VisitNeed> seen)
    {
        var problem = rep.Problem;
        var date = rep.Request.Horizon.Start.PlusDays(day);
        var stops = new List<PlannedStop>();
        var (from, end) = (board.StartOf(day), problem.Opens[day]);
        for (var place = 0; place < board.StopsOn(day); place++)
        {
            var node = board.StopAt(day, place);
            var begin = board.BeginOf(day, place);
            var hours = new HourRange(begin, begin + problem.Length[node]);
            var stop = problem.IsAppointment(node)
                ? Fixed(rep, appointments[node - problem.FirstAppointment], hours)
                : Visit(rep, rep.Customers[node], hours);
            var needs = rep.Request.Needs.Where(need => need.Customer == stop.Customer && !stop.Customer.IsNone && need.Due.Contains(date) && seen.Add(need)).ToArray();
            stops.Add(stop with { TravelMinutes = problem.Way(from, node), Needs = needs, Purpose = needs.Length > 0 ? needs[0].Reason.Purpose : stop.Purpose });
            (from, end) = (node, hours.To);
        }

        var sleeps = board.EndOf(day);
        return new PlannedDay(rep.Rep.Rep, date, stops)
        {
            LeavesAt = stops[0].Hours.From - stops[0].TravelMinutes,
            BackAt = end + problem.Way(from, sleeps),
            TravelMinutes = board.TravelOn(day),
            StopMinutes = board.LoadOn(day) - board.TravelOn(day),
            SleepsAt = sleeps == problem.Home ? string.Empty : rep.Rep.Lodgings[sleeps - problem.FirstLodging].Name,
        };
    }

    private static PlannedStop Visit(RepCase rep, PlanCustomer customer, HourRange hours)
    {
        var rule = rep.Request.Policy.RuleOf(customer.Tier);
        return new PlannedStop(customer.Customer, hours) { Form = rule.Form, Purpose = rule.Purpose };
    }

    private static PlannedStop Fixed(RepCase rep, FixedAppointment appointment, HourRange hours)
    {
        var visit = rep.Request.TryCustomer(appointment.Customer, out var customer) ? Visit(rep, customer, hours) : new PlannedStop(CustomerId.None, hours);
        return visit with { IsFixed = rep.Request.Appointments.Contains(appointment), Title = appointment.Title };
    }
}

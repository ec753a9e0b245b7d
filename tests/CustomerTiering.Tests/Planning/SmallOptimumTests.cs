using CustomerTiering.Planning;
using CustomerTiering.Planning.Search;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Planning;

/// <summary>Cases so small that every plan can be tried.</summary>
public class SmallOptimumTests
{
    [Fact]
    public void The_search_never_claims_less_than_the_optimum_of_tiny_cases_and_mostly_finds_it()
    {
        const int cases = 24;
        var (exact, above) = (0, 0.0);
        for (var seed = 1; seed <= cases; seed++)
        {
            var rep = Case(Tiny(seed, 150));
            var best = Exhaustive(rep);
            var found = VisitPlanner.Search(rep, PlanSettings.Default, 1500, null, TestToken);
            found.Cost.ShouldBeGreaterThanOrEqualTo(best);
            exact += found.Cost == best ? 1 : 0;
            above += (found.Cost / (double)best) - 1;
        }

        exact.ShouldBeGreaterThanOrEqualTo(cases * 3 / 4);
        (above / cases).ShouldBeLessThan(0.002, "on average");
    }

    [Property(MaxTest = 25)]
    public void More_capacity_never_makes_the_optimum_worse(int seed)
    {
        var (less, more) = (Exhaustive(Case(Tiny(seed, 110, imbalance: 0))), Exhaustive(Case(Tiny(seed, 160, imbalance: 0))));
        more.ShouldBeLessThanOrEqualTo(less);
    }

    private static CancellationToken TestToken => CancellationToken.None;

    internal static RepCase Case(PlanRequest request) => new(request, request.Reps[0], request.Customers, 1, KeptPlan.None);

    // Three customers on five working days.
    internal static PlanRequest Tiny(int seed, int minutes, double imbalance = 1)
    {
        var chance = new Random(seed);
        var draft = new VisitPolicyDraft
        {
            Name = "tiny",
            Weights = PlanWeights.Default with { Imbalance = imbalance },
            Tiers = [SmallMarket.Every(SmallMarket.A, 3, 1, 1, 2, 5, 40, 400), SmallMarket.Every(SmallMarket.B, 5, 1, 1, 3, 8, 30, 200)],
        };
        var policy = VisitPolicy.Of(draft).Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].ToString()));
        var customers = Enumerable.Range(1, 3).Select(number => SmallMarket.Customer(number, chance.Next(2) == 0 ? SmallMarket.A : SmallMarket.B, chance.Next(-20, 20), chance.Next(-20, 20)) with
        {
            Visited = [SmallMarket.Monday.PlusDays(-1 - chance.Next(4))],
            Hours = chance.Next(2) == 0 ? VisitingHours.Any : new VisitingHours { Busy = [new HourRange(540, 570)] },
        });
        return PlanRequest.Of(policy, new CustomerTiering.Calendars.DayRange(SmallMarket.Monday, SmallMarket.Monday.PlusDays(5)), customers, [SmallMarket.Rep() with { DailyMinutes = minutes }]);
    }

    // Every set of days for every customer, every order of every day.
    internal static long Exhaustive(RepCase rep)
    {
        var problem = rep.Problem;
        var sets = 1 << problem.Days;
        var best = long.MaxValue;
        for (var choice = 0; choice < sets * sets * sets; choice++)
        {
            int[] days = [choice % sets, choice / sets % sets, choice / sets / sets];
            if (!Enumerable.Range(0, 3).All(customer => KeepsGaps(problem, customer, days[customer])))
            {
                continue;
            }

            var board = new Board(problem);
            if (Enumerable.Range(0, problem.Days).All(day => TryDay(board, [.. Enumerable.Range(0, 3).Where(customer => ((days[customer] >> day) & 1) == 1)], day)))
            {
                best = Math.Min(best, board.Cost);
            }
        }

        return best;
    }

    private static bool TryDay(Board board, int[] customers, int day)
    {
        int[]? cheapest = null;
        var least = int.MaxValue;
        foreach (var order in Orders(customers))
        {
            for (var place = 0; place < order.Length; place++)
            {
                board.Insert(order[place], day, place);
            }

            (least, cheapest) = board.Holds(day) && board.TravelOn(day) < least ? (board.TravelOn(day), order) : (least, cheapest);
            for (var place = order.Length - 1; place >= 0; place--)
            {
                board.Remove(day, place);
            }
        }

        for (var place = 0; place < (cheapest?.Length ?? 0); place++)
        {
            board.Insert(cheapest![place], day, place);
        }

        return cheapest is not null;
    }

    private static IEnumerable<int[]> Orders(int[] items) => items.Length <= 1
        ? [items]
        : items.SelectMany(first => Orders([.. items.Where(item => item != first)]).Select(rest => (int[])[first, .. rest]));

    private static bool KeepsGaps(RepProblem problem, int customer, int days)
    {
        var before = problem.LastVisit[customer];
        for (var day = 0; day < problem.Days; day++)
        {
            if (((days >> day) & 1) == 1)
            {
                if (day - before < problem.Gaps[customer].Cadence.MinimumGapDays)
                {
                    return false;
                }

                before = day;
            }
        }

        return true;
    }
}

using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Demo.Orders;
using CustomerTiering.Demo.Outlets;
using CustomerTiering.Demo.Places;
using CustomerTiering.Demo.Plans;
using CustomerTiering.Demo.Truths;
using CustomerTiering.Demo.Visits;
using CustomerTiering.Diary;
using CustomerTiering.Language;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Team;
using NodaTime;

namespace CustomerTiering.Demo;

/// <summary>
/// The demo market: one fictional distributor of farm supplies with 1,200 outlets in four channels, 24 reps, 300 items and 104 weeks of
/// orders, made from a seed, with truths planted in it whose size is known.
/// </summary>
/// <remarks>
/// The same seed gives the same bytes on every machine. Nothing in it is real: places, outlets and reps do not exist. Immutable and safe to
/// share between threads. The plan and its truths are described in docs/demo-market.md.
/// </remarks>
public sealed class DemoMarket
{
    private readonly MarketPlanner planner;
    private readonly Lazy<VisitDiary> visits;
    private readonly Lazy<IReadOnlyList<OutletPlace>> places;
    private readonly Lazy<IReadOnlyList<PlannedVisit>> plannedVisits;

    private DemoMarket(long seed)
    {
        Seed = seed;
        planner = new MarketPlanner(seed);
        Customers = CustomersIn(CultureInfo.InvariantCulture);
        SuppliedMeasures = [SuppliedMeasure.Of(Measure.Potential, planner.Potentials)];
        Items = [.. planner.Items.Select(item => item.Fact)];
        OrderLines = OrderBook.Of(planner, without: string.Empty);
        Plan = new MarketPlan(
            [.. planner.Outlets.Select(outlet => new OutletLevel(outlet.Id, planner.LevelIn(outlet, 0), planner.LevelIn(outlet, 1), outlet.OrdersPerYear))],
            planner.VisitHabits,
            [planner.Avoidance],
            planner.Promotions,
            planner.PaymentHabits);
        Truths = TruthBook.Of(planner);
        places = new(() => PlacePlan.OfOutlets(planner.Streams, planner.Outlets));
        visits = new(() => VisitBook.Of(planner, OrderLines));
        plannedVisits = new(() => VisitPlanBook.Of(planner, Visits));
    }

    /// <summary>The seed of the market that is documented and shown by the console.</summary>
    public const long DefaultSeed = 20240101;

    /// <summary>The seed.</summary>
    public long Seed { get; }

    /// <summary>The days, holidays and New Years.</summary>
    public MarketCalendar Calendar { get; } = MarketCalendar.Instance;

    /// <summary>The last day of the market, on which its files were drawn; every line was recorded by then.</summary>
    public LocalDate AsOf => Calendar.AsOf;

    /// <summary>The outlets and groups, with English names.</summary>
    public CustomerFile Customers { get; }

    /// <summary>What is known from outside the sales: potential, for most outlets.</summary>
    public IReadOnlyList<SuppliedMeasure> SuppliedMeasures { get; }

    /// <summary>The reps, in order of id.</summary>
    public IReadOnlyList<Rep> Reps => planner.Team.Reps;

    /// <summary>The items, in order of id.</summary>
    public IReadOnlyList<MarketItem> Items { get; }

    /// <summary>The order lines by effective day, outlet and order; every line states its cost, in CNY.</summary>
    public IReadOnlyList<OrderLine> OrderLines { get; }

    /// <summary>The visit diary of the team, in CNY, faulty entries among it; made when first asked for.</summary>
    public VisitDiary Visits => visits.Value;

    /// <summary>The visits that had been planned, by rep, day and customer; made when first asked for.</summary>
    public IReadOnlyList<PlannedVisit> PlannedVisits => plannedVisits.Value;

    /// <summary>When reps were on leave or ill, by rep and day.</summary>
    public IReadOnlyList<RepLeave> Leaves => [.. planner.Team.Reps.SelectMany(rep => RepDays.LeavesOf(planner, rep.Id))];

    /// <summary>Where the outlets lie and when they have time, in order of id.</summary>
    public IReadOnlyList<OutletPlace> Places => places.Value;

    /// <summary>Where the reps live, in order of id.</summary>
    public IReadOnlyList<RepHome> Homes => PlacePlan.OfReps(planner.Streams, planner.Team);

    /// <summary>The plan behind the facts, also of those that later steps emit.</summary>
    public MarketPlan Plan { get; }

    /// <summary>What was planted, with its true size, in order of id.</summary>
    public IReadOnlyList<PlantedTruth> Truths { get; }

    /// <summary>Makes the market of a seed.</summary>
    public static DemoMarket Create(long seed = DefaultSeed) => new(seed);

    /// <summary>The planted truth with an id.</summary>
    /// <exception cref="ArgumentException">Nothing of that id is planted.</exception>
    public PlantedTruth Truth(string id) =>
        Truths.FirstOrDefault(truth => string.Equals(truth.Id, id, StringComparison.Ordinal)) ?? throw new ArgumentException($"Nothing called '{id}' is planted.", nameof(id));

    /// <summary>
    /// The order lines of the same market, with the same chance, had one truth not been planted. The difference to <see cref="OrderLines"/> is the
    /// truth's exact effect; a truth that does not work through orders gives the same lines.
    /// </summary>
    /// <exception cref="ArgumentException">Nothing of that id is planted.</exception>
    public IReadOnlyList<OrderLine> OrderLinesWithout(string truth) => OrderBook.Of(planner, Truth(truth).Id);

    /// <summary>The outlets and groups with names in a language: Chinese for a Chinese culture, English otherwise.</summary>
    public CustomerFile CustomersIn(CultureInfo culture)
    {
        var chinese = PhraseBook.IsChinese(culture);
        return CustomerFile.Of(
            planner.Outlets.Select(outlet => new Customer(outlet.Id)
            {
                Name = chinese ? outlet.Chinese : outlet.English,
                Channel = outlet.Shape.Channel,
                Region = Territory.IdOf(outlet.Region),
                Rep = planner.Team.Reps[outlet.Rep].Id,
                Group = outlet.Group < 0 ? GroupId.None : GroupShape.IdOf(outlet.Group),
                Tenure = outlet.Tenure,
            }),
            GroupShape.All.Select((group, place) => new CustomerGroup(GroupShape.IdOf(place)) { Name = chinese ? group.Chinese : group.English, Channel = group.Own }));
    }

    /// <summary>The name of a region in a language: Chinese for a Chinese culture, English otherwise, which is also its id.</summary>
    public static string RegionName(RegionId region, CultureInfo culture)
    {
        foreach (var (english, chinese) in Territory.Regions)
        {
            if (string.Equals(english, region.Value, StringComparison.Ordinal))
            {
                return PhraseBook.IsChinese(culture) ? chinese : english;
            }
        }

        return region.Value;
    }
}

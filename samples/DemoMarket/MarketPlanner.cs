using CustomerTiering.Customers;
using CustomerTiering.Demo.Chance;
using CustomerTiering.Demo.Items;
using CustomerTiering.Demo.Orders;
using CustomerTiering.Demo.Outlets;
using CustomerTiering.Demo.Plans;

namespace CustomerTiering.Demo;

/// <summary>The plan of the whole market, made from the seed alone and before any fact is emitted.</summary>
internal sealed class MarketPlanner
{
    private readonly OutletDemand[] demand;

    /// <summary>Plans a market.</summary>
    public MarketPlanner(long seed)
    {
        Streams = new MarketStreams(seed);
        Items = ItemList.Of(Streams);
        Calendar = new DemandCalendar(new SeasonTable(MarketCalendar.Instance.Days));
        Team = TeamPlan.Of(Streams);
        var placed = Lifecycles.Assign(Streams, Territory.Assign(Streams, OutletRoster.Of(Streams)));
        Roles = Roles.Of(placed, Team);
        Outlets = SecondYear.Assign(Streams, placed, Team, Roles);
        Neglected = SecondYear.Neglected(placed, Team, Roles);
        LostItem = MostWanted(ItemCategory.Feed, dearestFen: int.MaxValue);
        FallingItem = MostWanted(ItemCategory.CropProtection, dearestFen: 5000);
        demand = [.. Outlets.Select(outlet => new OutletDemand(outlet, Items, Calendar.Seasons, Streams, outlet.Index == Roles.LosesItem.Index ? LostItem.Index : -1))];
        Potentials = Demo.Outlets.Potentials.Of(Streams, Outlets, Roles);
        VisitHabits = VisitPlan.Habits(Streams, Team);
        Avoidance = VisitPlan.Avoidance(Team, Roles);
        PaymentHabits = PaymentPlan.Of(Streams, Outlets, Roles);
        Promotions = PromotionPlan.Of(this);
        Effects = EffectPlan.Effects(this);
        SingleOrders = EffectPlan.SingleOrders(Roles);
    }

    /// <summary>The streams of chance.</summary>
    public MarketStreams Streams { get; }

    /// <summary>The items, in order of id.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>When demand falls.</summary>
    public DemandCalendar Calendar { get; }

    /// <summary>The team.</summary>
    public TeamPlan Team { get; }

    /// <summary>The outlets, in order of id.</summary>
    public IReadOnlyList<Outlet> Outlets { get; }

    /// <summary>The outlets with a planted story.</summary>
    public Roles Roles { get; }

    /// <summary>Places of the large outlets that newcomers neglect.</summary>
    public IReadOnlySet<int> Neglected { get; }

    /// <summary>The item that a core outlet buys from a rival.</summary>
    public Item LostItem { get; }

    /// <summary>The item that falls everywhere.</summary>
    public Item FallingItem { get; }

    /// <summary>The known potentials.</summary>
    public IReadOnlyList<KeyValuePair<CustomerId, decimal>> Potentials { get; }

    /// <summary>How reps visit.</summary>
    public IReadOnlyList<VisitHabit> VisitHabits { get; }

    /// <summary>The key account that is avoided.</summary>
    public Avoidance Avoidance { get; }

    /// <summary>How outlets pay.</summary>
    public IReadOnlyList<PaymentHabit> PaymentHabits { get; }

    /// <summary>The promotions.</summary>
    public IReadOnlyList<PlannedPromotion> Promotions { get; }

    /// <summary>The effects on order lines.</summary>
    public IReadOnlyList<LineEffect> Effects { get; }

    /// <summary>The orders planted by themselves.</summary>
    public IReadOnlyList<SingleOrder> SingleOrders { get; }

    /// <summary>The demand of an outlet.</summary>
    public OutletDemand DemandOf(Outlet outlet) => demand[outlet.Index];

    /// <summary>The true level of an outlet over the part of a year on which it trades, CNY.</summary>
    public decimal LevelIn(Outlet outlet, int year)
    {
        var half = DemandCalendar.PlaceOf(MarketCalendar.Instance.SecondYear.Start);
        var from = Math.Max(DemandCalendar.PlaceOf(outlet.Tenure.SignedOn), year == 0 ? 0 : half);
        var to = Math.Min(DemandCalendar.PlaceOf(outlet.Tenure.ClosedFrom), year == 0 ? half : DemandCalendar.Days);
        var share = from >= to ? 0 : Calendar.Before(outlet.Channel, to) - Calendar.Before(outlet.Channel, from);
        return (long)((Int128)outlet.Level(year) * share / DemandCalendar.Year) / 100m;
    }

    private Item MostWanted(ItemCategory category, int dearestFen) =>
        Items.Where(item => item.Fact.Category == category && item.ListFen <= dearestFen).OrderByDescending(item => item.Popularity).ThenBy(item => item.Index).First();
}

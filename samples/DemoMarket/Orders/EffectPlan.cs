using CustomerTiering.Demo.Items;
using CustomerTiering.Demo.Outlets;
using CustomerTiering.Demo.Plans;
using NodaTime;

namespace CustomerTiering.Demo.Orders;

/// <summary>Turns the planted truths that show in the orders into effects on lines and single orders.</summary>
internal static class EffectPlan
{
    /// <summary>Ids of the truths.</summary>
    public const string Wholesaler = "wholesaler-without-profit";

    /// <inheritdoc cref="Wholesaler"/>
    public const string LostItem = "item-lost-to-rival";

    /// <inheritdoc cref="Wholesaler"/>
    public const string FallingItem = "item-falls-everywhere";

    /// <inheritdoc cref="Wholesaler"/>
    public const string Avoided = "avoided-key-account";

    /// <inheritdoc cref="Wholesaler"/>
    public const string PriceRise = "price-rise";

    /// <inheritdoc cref="Wholesaler"/>
    public const string LateOrder = "late-recorded-order";

    /// <inheritdoc cref="Wholesaler"/>
    public const string LateReturn = "late-recorded-return";

    /// <summary>Price of the wholesaler's goods, in thousandths of their cost.</summary>
    public const int WholesalerPermille = 1010;

    /// <summary>What the core outlet still buys of the item it buys from a rival, in thousandths.</summary>
    public const int LostItemPermille = 50;

    /// <summary>What is still bought of the item that falls everywhere, in thousandths.</summary>
    public const int FallingItemPermille = 400;

    /// <summary>Price and cost of fertiliser after the rise, in thousandths.</summary>
    public const int PriceRisePermille = 1030;

    /// <summary>First day on which the core outlet buys the item from a rival.</summary>
    public static LocalDate LostItemFrom { get; } = new(2025, 10, 13);

    /// <summary>First day on which the item falls.</summary>
    public static LocalDate FallingItemFrom { get; } = new(2025, 8, 4);

    /// <summary>First day of the new fertiliser prices.</summary>
    public static LocalDate PriceRiseFrom { get; } = new(2025, 3, 3);

    /// <summary>The effects on lines.</summary>
    public static IReadOnlyList<LineEffect> Effects(MarketPlanner plan) =>
    [
        new(PriceRise, At(PriceRiseFrom), DemandCalendar.Days)
        {
            Items = plan.Items.Where(item => item.Fact.Category == ItemCategory.Fertiliser).Select(item => item.Index).ToHashSet(),
            PricePermille = PriceRisePermille,
            CostPermille = PriceRisePermille,
        },
        new(Wholesaler, 0, DemandCalendar.Days) { Outlets = Only(plan.Roles.Wholesaler), PricePermille = WholesalerPermille, PriceFromCost = true },
        new(LostItem, At(LostItemFrom), DemandCalendar.Days) { Outlets = Only(plan.Roles.LosesItem), Items = Only(plan.LostItem), QuantityPermille = LostItemPermille },
        new(FallingItem, At(FallingItemFrom), DemandCalendar.Days) { Items = Only(plan.FallingItem), QuantityPermille = FallingItemPermille },
        new(Avoided, At(plan.Avoidance.PurchasesFallFrom), DemandCalendar.Days) { Outlets = Only(plan.Roles.Avoided), QuantityPermille = VisitPlan.AvoidedPurchasesPermille },
        .. plan.Promotions.SelectMany(promotion => OfPromotion(plan, promotion)),
    ];

    /// <summary>The orders planted by themselves: both move an outlet over the limit of the first 10% as soon as they are known.</summary>
    public static IReadOnlyList<SingleOrder> SingleOrders(Roles roles) =>
    [
        new(LateOrder, roles.LateOrder.Index, At(new(2024, 12, 19)), At(new(2025, 1, 21)), roles.Limit * 65 / 100),
        new(LateReturn, roles.LateReturn.Index, At(new(2024, 11, 11)), At(new(2024, 11, 11)), roles.Limit * 65 / 100, At(new(2024, 12, 16)), At(new(2025, 2, 17))),
    ];

    private static IEnumerable<LineEffect> OfPromotion(MarketPlanner plan, PlannedPromotion promotion)
    {
        var takers = plan.Outlets.Where(outlet => promotion.Takers.Contains(outlet.Id)).Select(outlet => outlet.Index).ToHashSet();
        var items = plan.Items.Where(item => promotion.Items.Contains(item.Fact.Id)).Select(item => item.Index).ToHashSet();
        yield return new(promotion.Id, At(promotion.Days.Start), At(promotion.Days.End))
        {
            Outlets = takers,
            Items = items,
            QuantityPermille = 1000 + (int)(promotion.Uplift * 1000),
            PricePermille = 1000 - (int)(promotion.Discount * 1000),
        };
        if (!promotion.Payback.IsEmpty)
        {
            yield return new(promotion.Id, At(promotion.Payback.Start), At(promotion.Payback.End))
            {
                Outlets = takers,
                Items = items,
                QuantityPermille = 1000 - (int)(promotion.PaybackFall * 1000),
            };
        }
    }

    private static int At(LocalDate day) => DemandCalendar.PlaceOf(day);

    private static HashSet<int> Only(Outlet outlet) => [outlet.Index];

    private static HashSet<int> Only(Item item) => [item.Index];
}

using CustomerTiering.Sales;

namespace CustomerTiering.Demo.Orders;

/// <summary>Emits the order lines of a planned market, with or without one of its planted truths.</summary>
internal static class OrderBook
{
    /// <summary>All lines; <paramref name="without"/> names a truth that is left out, empty for none.</summary>
    public static IReadOnlyList<OrderLine> Of(MarketPlanner plan, string without)
    {
        var drafts = new OrderDrafts();
        LineEffect[] effects = [.. plan.Effects.Where(effect => !string.Equals(effect.Truth, without, StringComparison.Ordinal))];
        var singles = plan.SingleOrders.Where(single => !string.Equals(single.Truth, without, StringComparison.Ordinal)).ToLookup(single => single.Outlet);
        foreach (var outlet in plan.Outlets)
        {
            LineEffect[] own = [.. effects.Where(effect => effect.Outlets?.Contains(outlet.Index) != false)];
            var orders = new OutletOrders(plan, outlet, own, drafts);
            orders.DraftRhythm();
            foreach (var single in singles[outlet.Index])
            {
                orders.DraftSingle(single);
            }
        }

        return drafts.Emit(plan.Outlets, plan.Items);
    }
}

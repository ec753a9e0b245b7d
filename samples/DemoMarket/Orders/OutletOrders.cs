using CustomerTiering.Demo.Chance;
using CustomerTiering.Demo.Items;
using CustomerTiering.Demo.Outlets;

namespace CustomerTiering.Demo.Orders;

/// <summary>Drafts the orders of one outlet in order of days.</summary>
/// <remarks>
/// Every draw is taken whether or not a planted effect later changes or empties the line, so a market without one truth differs
/// from the market with it only where that truth works.
/// </remarks>
internal sealed class OutletOrders
{
    private const double AmountSpread = 0.45;

    private readonly MarketPlanner plan;
    private readonly Outlet outlet;
    private readonly OutletDemand demand;
    private readonly IReadOnlyList<LineEffect> effects;
    private readonly OrderDrafts drafts;
    private readonly SeededStream orders;
    private readonly AfterSales after;

    /// <summary>The drafting of an outlet's orders under some effects.</summary>
    public OutletOrders(MarketPlanner plan, Outlet outlet, IReadOnlyList<LineEffect> effects, OrderDrafts drafts)
    {
        this.plan = plan;
        this.outlet = outlet;
        this.effects = effects;
        this.drafts = drafts;
        demand = plan.DemandOf(outlet);
        orders = plan.Streams.Of("orders", outlet.Id.Value);
        after = new AfterSales(plan.Streams, outlet, drafts);
    }

    /// <summary>Drafts the orders of the outlet's rhythm.</summary>
    public void DraftRhythm()
    {
        var calendar = plan.Calendar;
        var now = calendar.Before(outlet.Channel, DemandCalendar.PlaceOf(outlet.Tenure.SignedOn));
        var end = calendar.Before(outlet.Channel, DemandCalendar.PlaceOf(outlet.Tenure.ClosedFrom));
        var usualGap = DemandCalendar.Year / (double)outlet.OrdersPerYear;
        now += (long)(orders.Unit() * usualGap);
        while (now < end)
        {
            var day = calendar.DayOf(outlet.Channel, now);
            var fen = outlet.Level(DemandCalendar.YearOf(day)) / (double)outlet.OrdersPerYear * orders.LogNormal(AmountSpread);
            var lines = Math.Max(1, demand.LinesPerOrder - 1 + orders.Below(3));
            DraftOrder(orders, day, after.RecordedDay(day), (long)fen, lines, aftermath: true);
            now += 1 + (long)(orders.Erlang(outlet.Shape.Steadiness) * usualGap);
        }
    }

    /// <summary>Drafts an order that is planted by itself, and its return where it comes back.</summary>
    public void DraftSingle(SingleOrder single)
    {
        var stream = plan.Streams.Of("single orders", single.Truth);
        var from = drafts.LineCount;
        DraftOrder(stream, single.Day, single.Recorded, single.Fen, lines: 3, aftermath: false);
        if (single.ReturnDay >= 0)
        {
            drafts.ReturnAll(outlet.Index, from, single.ReturnDay, single.ReturnRecorded);
        }
    }

    private void DraftOrder(SeededStream stream, int day, int recorded, long fen, int lines, bool aftermath)
    {
        Span<int> items = stackalloc int[lines];
        Span<int> shares = stackalloc int[lines];
        var sum = 0;
        for (var line = 0; line < lines; line++)
        {
            items[line] = demand.Draw(stream, day);
            shares[line] = stream.Between(200, 1000);
            sum += shares[line];
        }

        // An item drawn twice makes one line.
        var head = drafts.Open(day, outlet.Index, isReturn: false);
        for (var line = 0; line < lines; line++)
        {
            var part = 0L;
            for (var other = line; other < lines; other++)
            {
                part += items[other] == items[line] ? shares[other] : 0;
            }

            var repeated = items[..line].Contains(items[line]);
            var unit = stream.Unit();
            if (!repeated)
            {
                Sell(head, day, recorded, plan.Items[items[line]], fen * part / sum, unit, aftermath);
            }
        }
    }

    // Whole units are sold; the part of a unit is rounded up as often as it is large, so the expected amount stays what it was.
    private void Sell(int head, int day, int recorded, Item item, long fen, double unit, bool aftermath)
    {
        var tag = PriceTag.Of(outlet, item, day, effects);
        var wanted = (fen * tag.QuantityPermille / 1000) + (long)(unit * tag.BaseFen);
        var quantity = (int)(wanted / tag.BaseFen);
        var line = new DraftLine(head, item.Index, recorded, quantity, (long)quantity * tag.PriceFen, (long)quantity * tag.CostFen);
        if (quantity > 0)
        {
            drafts.Add(line);
        }

        if (aftermath)
        {
            after.Draft(line, day, tag);
        }
    }
}

using CustomerTiering.Demo.Chance;
using CustomerTiering.Demo.Outlets;

namespace CustomerTiering.Demo.Orders;

/// <summary>What happens to a line after the sale: orders recorded late, goods that come back, corrections recorded later than the day they are for.</summary>
internal sealed class AfterSales(MarketStreams streams, Outlet outlet, OrderDrafts drafts)
{
    /// <summary>Orders in a thousand that are recorded 3 to 45 days late.</summary>
    public const int LateOrdersPermille = 15;

    /// <summary>Lines in a thousand whose price is corrected later.</summary>
    public const int PriceCorrectionsPermille = 4;

    /// <summary>Lines in a thousand whose quantity is corrected later: short delivery.</summary>
    public const int QuantityCorrectionsPermille = 3;

    private readonly SeededStream recording = streams.Of("recording", outlet.Id.Value);
    private readonly SeededStream returns = streams.Of("returns", outlet.Id.Value);
    private readonly SeededStream corrections = streams.Of("corrections", outlet.Id.Value);

    /// <summary>The day on which an order is recorded. Takes two draws.</summary>
    public int RecordedDay(int day)
    {
        var late = recording.Chance(LateOrdersPermille);
        var days = recording.Between(3, 45);
        return late ? DemandCalendar.WorkingDayFrom(day + days) : day;
    }

    /// <summary>Drafts what follows a line. The draws are taken even where the line is empty.</summary>
    public void Draft(in DraftLine line, int day, in PriceTag tag)
    {
        var comesBack = returns.Chance(outlet.Shape.ReturnPermille);
        var returned = returns.Between(10, 100);
        var returnDay = DemandCalendar.WorkingDayFrom(day + returns.Between(5, 40));
        if (comesBack && line.Quantity > 0 && returnDay < DemandCalendar.Days)
        {
            var units = -Math.Max(1, line.Quantity * returned / 100);
            var head = drafts.Open(returnDay, outlet.Index, isReturn: true);
            drafts.Add(new DraftLine(head, line.Item, Math.Max(returnDay, line.Recorded), units, (long)units * tag.PriceFen, (long)units * tag.CostFen));
        }

        var kind = corrections.Below(1000);
        var size = corrections.Between(1, 8);
        var recorded = DemandCalendar.WorkingDayFrom(Math.Max(day, line.Recorded) + corrections.Between(3, 60));
        if (line.Quantity > 0 && kind < PriceCorrectionsPermille)
        {
            // Three of four price corrections are in the customer's favour.
            var fen = line.Fen * size / 100 * (kind == 0 ? 1 : -1);
            drafts.Add(new DraftLine(line.Head, line.Item, recorded, 0, fen, 0));
        }
        else if (line.Quantity > 0 && kind < PriceCorrectionsPermille + QuantityCorrectionsPermille)
        {
            var units = -Math.Max(1, line.Quantity * size * 3 / 100);
            drafts.Add(new DraftLine(line.Head, line.Item, recorded, units, (long)units * tag.PriceFen, (long)units * tag.CostFen));
        }
    }
}

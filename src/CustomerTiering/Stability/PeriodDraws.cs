using CustomerTiering.Sales;
using CustomerTiering.Statistics;

namespace CustomerTiering.Stability;

/// <summary>
/// Draws like periods: every order or credit note of a customer happens again a Poisson number of times, one on average.
/// </summary>
/// <remarks>
/// That is the compound Poisson process whose rate is the number of orders seen and whose amounts are the amounts seen. An order that a credit note
/// took back to the cent is a pair that brought nothing; it is kept out of the chance.
/// </remarks>
internal sealed class PeriodDraws
{
    private readonly SalesTotals totals;
    private readonly OrderEvents events;
    private readonly bool[] settled;
    private readonly ulong[] keys;

    public PeriodDraws(SalesTotals totals, SalesLedger ledger, long seed)
    {
        this.totals = totals;
        events = OrderEvents.Of(ledger, totals.Window);
        settled = new bool[events.Events.Length];
        keys = new ulong[totals.Customers.Count];
        for (var code = 0; code < keys.Length; code++)
        {
            keys[code] = ChanceKey.Of(seed, totals.Customers[code].Value);
            Settle(events.Starts[code], events.Starts[code + 1] - 1);
        }
    }

    /// <summary>Orders and credit notes that chance is drawn from.</summary>
    public int Events => settled.Length - (2 * CancelledPairs);

    /// <summary>Orders that a credit note of the same customer took back to the cent.</summary>
    public int CancelledPairs { get; private set; }

    /// <summary>What a customer buys in a drawn period, in millionths.</summary>
    public WideSums Draw(int code, int draw, out int orders)
    {
        var sums = default(WideSums);
        orders = 0;
        var stream = new ChanceStream(ChanceKey.Of(keys[code], draw));
        for (var place = events.Starts[code]; place < events.Starts[code + 1]; place++)
        {
            ref readonly var one = ref events.Events[place];
            var times = settled[place] ? 1 : PoissonOne.Of(stream.NextBits());
            if (times > 0)
            {
                sums.Revenue += one.Revenue * times;
                sums.Returns += one.Returns * times;
                sums.Cost += one.Cost * times;
                orders += one.IsOrder ? times : 0;
            }
        }

        return sums;
    }

    /// <summary>The totals of a drawn period.</summary>
    public SalesTotals Draw(int draw)
    {
        var redrawn = new RedrawnTotals(totals);
        for (var code = 0; code < keys.Length; code++)
        {
            var sums = Draw(code, draw, out var orders);
            redrawn.Set(code, sums, orders);
        }

        return redrawn.Build();
    }

    // The events of a customer rise by their net, so equal and opposite ones are met from both ends.
    private void Settle(int low, int high)
    {
        while (low < high && events.Events[low].Revenue < 0)
        {
            var sum = events.Events[low].Revenue + events.Events[high].Revenue;
            if (sum == 0)
            {
                (settled[low], settled[high]) = (true, true);
                CancelledPairs++;
            }

            low += sum <= 0 ? 1 : 0;
            high -= sum >= 0 ? 1 : 0;
        }
    }
}

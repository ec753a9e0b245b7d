using System.Runtime.InteropServices;
using CustomerTiering.Calendars;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Tiering;

/// <summary>Adds up the figures of each unit's customers, a column at a time, and only the columns a rule asks for.</summary>
internal sealed class PeerFiller(PeerColumns columns, ReadOnlyMemory<int> members, int[] unitOf, Roster roster, LocalDate asOf)
{
    /// <summary>Which units have a customer that is signed and not closed.</summary>
    public bool[] Active()
    {
        var active = new bool[columns.Units];
        foreach (var customer in members.Span)
        {
            active[unitOf[customer]] |= roster.Standings[customer] == Standing.Active;
        }

        return active;
    }

    /// <summary>Fills the columns of some drivers.</summary>
    /// <param name="drivers">The drivers.</param>
    /// <param name="totals">The sums of the period.</param>
    /// <param name="earlier">The sums of the period before; null where nothing asks for them.</param>
    /// <param name="supplied">The measures supplied from outside.</param>
    public void Fill(IEnumerable<int> drivers, SalesTotals totals, SalesTotals? earlier, IReadOnlyList<SuppliedMeasure> supplied)
    {
        foreach (var driver in drivers)
        {
            if (driver < Driver.FirstSupplied)
            {
                Fill(driver, totals, earlier);
            }
            else
            {
                Fill(driver, supplied[driver - Driver.FirstSupplied]);
            }
        }
    }

    private void Fill(int driver, SalesTotals totals, SalesTotals? earlier)
    {
        switch (driver)
        {
            case Driver.Revenue:
                AddRevenue(totals);
                break;
            case Driver.Returns:
                Add(driver, totals.Sums.Returns);
                break;
            case Driver.Orders:
                Add(driver, code => (Int128)totals.OrdersOf(code) * LedgerAmount.MicrosPerUnit);
                break;
            case Driver.EarlierRevenue:
                Add(driver, code => earlier!.Sums.Revenue(code));
                break;
            case Driver.Profit:
                AddProfit(totals);
                break;
            default:
                AddRecency(totals);
                break;
        }
    }

    private void Fill(int driver, SuppliedMeasure measure)
    {
        var column = columns.Column(driver);
        var given = new bool[columns.Units];
        foreach (var customer in members.Span)
        {
            var unit = unitOf[customer];
            if (measure.TryGet(roster.Ids[customer], out var value))
            {
                var micros = Exact.Of(value).Scaled(LedgerAmount.MicrosPerUnit);
                column[unit] = given[unit] ? Rolled(measure.Measure.RollUp, column[unit], micros) : micros;
                if (given[unit] && measure.Measure.RollUp == RollUp.Derived)
                {
                    columns.SetUnknown(driver, unit);
                }

                given[unit] = true;
            }
            else if (measure.Measure.RollUp is RollUp.Sum or RollUp.Derived)
            {
                columns.SetUnknown(driver, unit);
            }
        }

        MarkUnknown(driver, given);
    }

    private static Int128 Rolled(RollUp rollUp, Int128 sofar, Int128 value) => rollUp switch
    {
        RollUp.Sum => sofar + value,
        RollUp.Greatest => Int128.Max(sofar, value),
        RollUp.Least => Int128.Min(sofar, value),
        _ => value,
    };

    private void Add(int driver, Func<int, Int128> figureOf)
    {
        var column = columns.Column(driver);
        foreach (var customer in members.Span)
        {
            var code = roster.Codes[customer];
            if (code >= 0)
            {
                column[unitOf[customer]] += figureOf(code);
            }
        }
    }

    private void AddRevenue(SalesTotals totals)
    {
        var column = columns.Column(Driver.Revenue);
        if (!totals.Sums.IsNarrow || !column.IsNarrow)
        {
            Add(Driver.Revenue, totals.Sums.Revenue);
            return;
        }

        // Whatever customers are added up, 64 bits hold it: that is what makes the sums narrow.
        var sums = totals.Sums.Sums;
        var revenue = column.Narrow;
        var codes = CollectionsMarshal.AsSpan(roster.Codes);
        foreach (var customer in members.Span)
        {
            if (codes[customer] >= 0)
            {
                revenue[unitOf[customer]] += sums[codes[customer]].Revenue;
            }
        }
    }

    private void AddProfit(SalesTotals totals)
    {
        Add(Driver.Profit, code => totals.Sums.Revenue(code) - totals.Sums.Cost(code));
        var hasCosts = totals.StatesCosts;
        foreach (var customer in members.Span)
        {
            var code = roster.Codes[customer];
            if (!hasCosts || (code >= 0 && !totals.HasFullCost(code)))
            {
                columns.SetUnknown(Driver.Profit, unitOf[customer]);
            }
        }
    }

    private void AddRecency(SalesTotals totals)
    {
        var today = IsoDay.Number(asOf);
        var column = columns.Column(Driver.Recency);
        var bought = new bool[columns.Units];
        foreach (var customer in members.Span)
        {
            var code = roster.Codes[customer];
            if (code >= 0 && totals.TryGetLastDay(code, out var last))
            {
                var unit = unitOf[customer];
                var days = (Int128)(today - IsoDay.Number(last)) * LedgerAmount.MicrosPerUnit;
                column[unit] = bought[unit] ? Int128.Min(column[unit], days) : days;
                bought[unit] = true;
            }
        }

        MarkUnknown(Driver.Recency, bought);
    }

    private void MarkUnknown(int driver, bool[] given)
    {
        for (var unit = 0; unit < given.Length; unit++)
        {
            if (!given[unit])
            {
                columns.SetUnknown(driver, unit);
            }
        }
    }
}

using CustomerTiering.Calendars;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Tiering;

/// <summary>Adds up the figures of each unit's customers.</summary>
internal sealed class PeerFiller(PeerColumns columns, bool[] active, Roster roster, SalesTotals totals, SalesTotals? earlier, IReadOnlyList<SuppliedMeasure> supplied, LocalDate asOf)
{
    private readonly bool hasCosts = totals.Ledger.LinesWithCost > 0;
    private readonly int today = IsoDay.Number(asOf);
    private readonly bool[] bought = new bool[columns.Units];
    private readonly bool[][] given = [.. supplied.Select(_ => new bool[columns.Units])];

    /// <summary>Adds one customer of the roster to its unit.</summary>
    public void Add(int customer, int unit)
    {
        active[unit] |= roster.Standings[customer] == Standing.Active;
        var code = roster.Codes[customer];
        if (code >= 0)
        {
            AddSales(unit, code);
        }

        for (var i = 0; i < supplied.Count; i++)
        {
            AddSupplied(i, supplied[i], customer, unit);
        }
    }

    /// <summary>Marks what stayed unknown, once every customer is in.</summary>
    public void Finish(IReadOnlySet<int> needed)
    {
        foreach (var driver in needed.Where(driver => driver < Driver.FirstSupplied))
        {
            columns.Column(driver);
        }

        for (var unit = 0; unit < columns.Units; unit++)
        {
            if (!hasCosts)
            {
                columns.SetUnknown(Driver.Profit, unit);
            }

            if (!bought[unit])
            {
                columns.SetUnknown(Driver.Recency, unit);
            }

            for (var i = 0; i < supplied.Count; i++)
            {
                if (!given[i][unit])
                {
                    columns.SetUnknown(Driver.FirstSupplied + i, unit);
                }
            }
        }
    }

    private void AddSales(int unit, int code)
    {
        columns.Column(Driver.Revenue)[unit] += totals.Revenue[code];
        columns.Column(Driver.Orders)[unit] += (Int128)totals.Orders[code] * 1_000_000;
        columns.Column(Driver.Returns)[unit] += totals.Returns[code];
        columns.Column(Driver.Profit)[unit] += totals.Revenue[code] - totals.Cost[code];
        if (!totals.HasFullCost(code))
        {
            columns.SetUnknown(Driver.Profit, unit);
        }

        if (earlier is not null)
        {
            columns.Column(Driver.EarlierRevenue)[unit] += earlier.Revenue[code];
        }

        if (totals.Lines[code] > 0)
        {
            var recency = columns.Column(Driver.Recency);
            var days = (Int128)(today - totals.LastDay[code]) * 1_000_000;
            recency[unit] = bought[unit] ? Int128.Min(recency[unit], days) : days;
            bought[unit] = true;
        }
    }

    private void AddSupplied(int i, SuppliedMeasure measure, int customer, int unit)
    {
        var driver = Driver.FirstSupplied + i;
        var column = columns.Column(driver);
        var isFirst = !given[i][unit] && columns.IsKnown(driver, unit);
        if (!measure.TryGet(roster.Ids[customer], out var value))
        {
            if (measure.Measure.RollUp is RollUp.Sum or RollUp.Derived)
            {
                columns.SetUnknown(driver, unit);
            }

            return;
        }

        var micros = Exact.Of(value).Scaled(1_000_000);
        column[unit] = measure.Measure.RollUp switch
        {
            RollUp.Sum => column[unit] + micros,
            RollUp.Greatest => isFirst ? micros : Int128.Max(column[unit], micros),
            RollUp.Least => isFirst ? micros : Int128.Min(column[unit], micros),
            _ => micros,
        };
        if (measure.Measure.RollUp == RollUp.Derived && given[i][unit])
        {
            columns.SetUnknown(driver, unit);
        }

        given[i][unit] = true;
    }
}

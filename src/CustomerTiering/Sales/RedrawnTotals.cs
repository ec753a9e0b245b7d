namespace CustomerTiering.Sales;

/// <summary>Makes totals like others, with the amounts and orders of each customer in place of its own: what a like period could have brought.</summary>
/// <remarks>Who was seen, the days of its lines, and whether all costs are known stay as they were.</remarks>
internal sealed class RedrawnTotals
{
    private readonly SalesTotals like;
    private readonly SumTable table;

    public RedrawnTotals(SalesTotals like)
    {
        this.like = like;
        var count = like.Customers.Count;
        table = new SumTable(count);
        table.Reserve(count);
        like.Sums.Sums[..count].CopyTo(table.Sums);
        like.Sums.Rare[..count].CopyTo(table.Rare);
        for (var code = 0; code < count; code++)
        {
            ref var sum = ref table.Sums[code];
            (sum.Revenue, sum.Cost, sum.Orders, table.Rare[code].Returns) = (0, 0, 0, 0);
        }
    }

    /// <summary>Sets the amounts of one customer, once.</summary>
    public void Set(int code, in WideSums amounts, int orders)
    {
        table.Sums[code].Orders = orders;
        table.AddAside(code, amounts);
    }

    public SalesTotals Build() => new(like.Book, like.Window, table, like.LinesInWindow, like.LinesNotYetKnown);
}

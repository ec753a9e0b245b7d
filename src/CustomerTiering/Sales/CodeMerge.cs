namespace CustomerTiering.Sales;

/// <summary>Moves the sums of merged customers to the customers that stand for them, and back.</summary>
/// <remarks>An order on which both ids stand counts twice, as it does while they are two.</remarks>
internal sealed class CodeMerge(IReadOnlyList<(int Merged, int Surviving)> pairs)
{
    private readonly List<(int Code, CustomerSums Sums, RareSums Rare, WideSums Aside)> before = [];

    /// <summary>Moves the sums, remembering how they were.</summary>
    public void Apply(SumTable table)
    {
        foreach (var (merged, surviving) in pairs)
        {
            Remember(table, merged);
            Remember(table, surviving);
            table.Move(merged, surviving);
        }
    }

    /// <summary>Puts the sums back as they were.</summary>
    public void Undo(SumTable table)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            table.Put(before[i].Code, before[i].Sums, before[i].Rare, before[i].Aside);
        }

        before.Clear();
    }

    private void Remember(SumTable table, int code)
    {
        before.Add((code, table.Sums[code], table.Rare[code], table.Aside(code)));
    }
}

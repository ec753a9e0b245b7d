using CustomerTiering.Sales;

namespace CustomerTiering.Planning;

/// <summary>What each customer of a ledger bought in a window, item by item.</summary>
internal static class ItemsBought
{
    /// <summary>The net amount of each item by customer, both by their codes in the ledger; lines without an item are left out.</summary>
    public static Dictionary<int, Dictionary<int, Int128>> Of(SalesLedger ledger, SalesWindow window)
    {
        var found = new Dictionary<int, Dictionary<int, Int128>>();
        var columns = ledger.Columns;
        if (columns.Items.Count == 0)
        {
            return found;
        }

        var (days, buffers, items) = (WindowDays.Of(window), new BlockBuffers(), new int[PackedColumn.BlockSize]);
        for (var block = 0; block < columns.Customer.BlockCount; block++)
        {
            var lines = buffers.Read(columns, block);
            columns.Item.Read(block, items);
            for (var line = 0; line < lines.Customer.Length; line++)
            {
                var day = lines.Day[line];
                var recorded = day + (lines.RecordedAfter.IsEmpty ? 0 : lines.RecordedAfter[line]);
                if (items[line] == 0 || day < days.From || day >= days.Until || recorded > days.KnownOn)
                {
                    continue;
                }

                if (!found.TryGetValue(lines.Customer[line], out var bought))
                {
                    found.Add(lines.Customer[line], bought = []);
                }

                bought[items[line] - 1] = bought.GetValueOrDefault(items[line] - 1) + lines.Amount[line];
            }
        }

        return found;
    }
}

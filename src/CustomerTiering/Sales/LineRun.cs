namespace CustomerTiering.Sales;

/// <summary>Lines of one run of days in columns.</summary>
internal sealed class LineRun(int lines, bool costs)
{
    /// <summary>What stands in the cost column for a line that does not state it.</summary>
    public const long UnknownCost = long.MinValue;

    public int Count { get; private set; }

    public int[] Code { get; } = new int[lines];

    public int[] Day { get; } = new int[lines];

    public long[] Amount { get; } = new long[lines];

    /// <summary>Empty where no line of the ledger states its cost.</summary>
    public long[] Cost { get; } = costs ? new long[lines] : [];

    public void Add(int code, int day, long amount, long cost)
    {
        Code[Count] = code;
        Day[Count] = day;
        Amount[Count] = amount;
        if (Cost.Length > 0)
        {
            Cost[Count] = cost;
        }

        Count++;
    }
}

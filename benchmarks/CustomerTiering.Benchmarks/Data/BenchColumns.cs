using System.Text;

namespace CustomerTiering.Benchmarks.Data;

/// <summary>Made-up order lines in columns.</summary>
internal sealed class BenchColumns
{
    public BenchColumns(int lines, int customers, ulong seed)
    {
        Customer = new int[lines];
        Day = new int[lines];
        Amount = new long[lines];
        Cost = new long[lines];
        var source = new BenchLines(customers, seed);
        for (var i = 0; i < lines; i++)
        {
            var line = source.Next();
            (Customer[i], Day[i], Amount[i], Cost[i]) = (line.Customer, line.Day, line.Amount * 10_000, line.Cost * 10_000);
        }

        Ids = new string[customers];
        Span<byte> id = stackalloc byte[8];
        for (var customer = 0; customer < customers; customer++)
        {
            BenchFile.CustomerId(customer, id);
            Ids[customer] = Encoding.ASCII.GetString(id);
        }
    }

    /// <summary>The customer of each line, as a number.</summary>
    public int[] Customer { get; }

    /// <summary>The day of each line, as a number.</summary>
    public int[] Day { get; }

    /// <summary>The amount of each line in millionths.</summary>
    public long[] Amount { get; }

    /// <summary>The cost of each line in millionths.</summary>
    public long[] Cost { get; }

    /// <summary>The id of each customer.</summary>
    public string[] Ids { get; }

    /// <summary>The id of each line's customer: one object a line, as a host has it that read them from somewhere.</summary>
    public string[] IdsOfLines() => [.. Customer.Select(customer => new string(Ids[customer].AsSpan()))];
}

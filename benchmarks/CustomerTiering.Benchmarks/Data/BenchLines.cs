using System.Numerics;
using System.Runtime.CompilerServices;

namespace CustomerTiering.Benchmarks.Data;

/// <summary>
/// Made-up order lines, the same for the same seed on every machine: two years, a few thousand items, two decimals, one line in fifty a
/// return. Customers buy as in a real book: three lines of four go by a Zipf-like law, so that the thousandth customer buys about a
/// thousandth of what the first does; the rest is spread evenly.
/// </summary>
internal sealed class BenchLines(int customers, ulong seed)
{
    private const int Items = 5_000;
    private const int Days = 731;
    private static readonly int FirstDay = new DateOnly(2023, 1, 1).DayNumber;

    private readonly int bits = BitOperations.Log2((uint)customers);
    private ulong state = seed;

    /// <summary>Number of customers.</summary>
    public int Customers => customers;

    /// <summary>The next line.</summary>
    public BenchLine Next()
    {
        var random = Draw();
        var customer = Customer((random & 3) != 0, Draw());
        var amount = 100 + (long)((random >> 2) % 250_000);
        var cost = amount * (550 + (long)((random >> 24) % 400)) / 1_000;
        var isReturn = (random >> 34) % 50 == 0;
        var spread = Draw();
        return new BenchLine(
            FirstDay + (int)(spread % Days),
            customer,
            (int)((spread >> 16) % Items),
            (int)((spread >> 40) % 20) + 1,
            isReturn ? -amount : amount,
            isReturn ? -cost : cost);
    }

    /// <summary>A rank drawn evenly within a power of two drawn evenly: a law that needs no logarithm, so that it is the same everywhere.</summary>
    private int Customer(bool isZipf, ulong random)
    {
        if (!isZipf)
        {
            return (int)(random % (ulong)customers);
        }

        var power = (int)((random & 0xFFFF) * (ulong)(bits + 1) >> 16);
        var rank = (1UL << power) - 1 + ((random >> 16) & ((1UL << power) - 1));

        // Large customers stand anywhere in the numbering.
        return (int)(rank % (ulong)customers * 2_654_435_761 % (ulong)customers);
    }

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Draw()
    {
        state += 0x9E37_79B9_7F4A_7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58_476D_1CE4_E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
        return mixed ^ (mixed >> 31);
    }
}

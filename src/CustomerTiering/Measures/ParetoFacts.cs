using CustomerTiering.Money;
using CustomerTiering.Policies;
using CustomerTiering.Sales;
using CustomerTiering.Statistics;

namespace CustomerTiering.Measures;

/// <summary>
/// The Pareto facts of a book (帕累托): how much the first so many customers bring, how many bring so much, and how concentrated the
/// purchases are.
/// </summary>
/// <remarks>
/// <para>
/// The facts are over the <em>buyers</em>, customers whose net purchases are positive; the <em>base</em> is the sum of their nets.
/// Counts and sums are exact: nets are added and compared as whole millionths, and only the last division is rounded. No tie rule:
/// the line may run between equal customers, and <see cref="LineOf"/> says so.
/// </para>
/// <para>The order of the customers does not matter. Immutable, safe to share between threads.</para>
/// </remarks>
public sealed class ParetoFacts
{
    private readonly Int128[] sums;

    private ParetoFacts(RankedNets nets)
    {
        sums = nets.Sums;
        Customers = nets.Customers;
        NetNegatives = nets.Negatives;
        Net = new LedgerTotal(nets.Net);
        var buyers = nets.BuyersRanked;
        Lorenz = LorenzCurve.Of(buyers);
        Gini = Statistics.Gini.Of(buyers);
        Hoover = Statistics.Hoover.Of(buyers);
        Kolkata = Lorenz.Kolkata();
        Theil = Statistics.Theil.Of(buyers);
        GiniWithNegatives = Statistics.Gini.WithNegatives(nets.AllRanked);
    }

    /// <summary>All customers given, buyers or not.</summary>
    public int Customers { get; }

    /// <summary>Customers with positive net purchases.</summary>
    public int Buyers => sums.Length - 1;

    /// <summary>Customers who returned more than they bought.</summary>
    public int NetNegatives { get; }

    /// <summary>Net purchases of all customers, returns included.</summary>
    public LedgerTotal Net { get; }

    /// <summary>The sum of the positive nets.</summary>
    public LedgerTotal Base => new(sums[^1]);

    /// <summary>The Lorenz curve of the buyers, from the largest down.</summary>
    public LorenzCurve Lorenz { get; }

    /// <summary>The Gini index of the buyers, 0 to 1; not a number without buyers, as with the other indices.</summary>
    public double Gini { get; }

    /// <summary>The Gini index over all customers, zeros and net-negative ones included, in the form for negatives. Say it beside <see cref="Gini"/> where <see cref="NetNegatives"/> is not 0.</summary>
    public double GiniWithNegatives { get; }

    /// <summary>The Hoover index of the buyers: the share of the base that would have to move for all to be equal.</summary>
    public double Hoover { get; }

    /// <summary>The Kolkata index of the buyers: the top 1−k bring k; 0.8 is the 80/20 rule.</summary>
    public double Kolkata { get; }

    /// <summary>The Theil index T of the buyers, natural logarithm.</summary>
    public double Theil { get; }

    /// <summary>The facts of customers by their net purchases.</summary>
    /// <exception cref="OverflowException">The sum is beyond 128 bits.</exception>
    public static ParetoFacts Of(IEnumerable<LedgerTotal> nets)
    {
        ArgumentNullException.ThrowIfNull(nets);
        return Of([.. nets.Select(net => net.Micros)]);
    }

    /// <summary>The facts of customers by their net purchases in millionths of the currency.</summary>
    /// <exception cref="OverflowException">The sum is beyond 128 bits.</exception>
    /// <remarks>O(n log n), a sort of 64-bit numbers; about a tenth of a second for a million customers.</remarks>
    public static ParetoFacts Of(ReadOnlySpan<Int128> netMicros) => new(RankedNets.Of(netMicros));

    /// <summary>The facts of everyone with a line in the window of the sums.</summary>
    public static ParetoFacts Of(SalesTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        var nets = new Int128[totals.Customers.Count];
        var count = 0;
        for (var code = 0; code < nets.Length; code++)
        {
            nets[count] = totals.RevenueOf(code).Micros;
            count += totals.LinesOf(code) > 0 ? 1 : 0;
        }

        return Of(nets.AsSpan(0, count));
    }

    /// <summary>How many buyers the top p are: p·n, rounded up.</summary>
    public int CountOfTop(Proportion p) => (int)((((long)p.PartsPerMillion * Buyers) + Proportion.Whole - 1) / Proportion.Whole);

    /// <summary>What the first so many buyers bring, exactly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or more than <see cref="Buyers"/>.</exception>
    public LedgerTotal SumOfFirst(int buyers)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(buyers);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(buyers, Buyers);
        return new LedgerTotal(sums[buyers]);
    }

    /// <summary>The share of the base that the first ⌈p·n⌉ buyers bring, 0 to 1; not a number without buyers.</summary>
    public double ShareOfTop(Proportion p) => (double)sums[CountOfTop(p)] / (double)sums[^1];

    /// <summary>The smallest leading group of buyers that brings at least a share of the base, compared exactly.</summary>
    /// <returns>0 for a share of 0 and without buyers.</returns>
    /// <remarks>O(log n).</remarks>
    public int CustomersFor(Proportion share)
    {
        // base·share rounded up without leaving 128 bits: a sum of millionths reaches it exactly when it reaches the unrounded limit.
        var (whole, rest) = Int128.DivRem(sums[^1], Proportion.Whole);
        var limit = (whole * share.PartsPerMillion) + (((rest * share.PartsPerMillion) + Proportion.Whole - 1) / Proportion.Whole);
        return FirstIndex(0, sums.Length - 1, k => sums[k] >= limit);
    }

    /// <summary>Where the line of a share of the base falls, and who is tied on it.</summary>
    /// <remarks>O(log n).</remarks>
    public ParetoLine LineOf(Proportion share)
    {
        var customers = CustomersFor(share);
        if (customers == 0)
        {
            return new ParetoLine(share, 0, LedgerTotal.Zero, 0, 0);
        }

        var last = NetOf(customers);
        var firstTied = FirstIndex(1, customers, k => NetOf(k) <= last);
        var firstLess = FirstIndex(customers + 1, Buyers + 1, k => NetOf(k) < last);
        return new ParetoLine(share, customers, new LedgerTotal(last), customers - firstTied + 1, firstLess - customers - 1);
    }

    /// <summary>Holds a rule such as 80/20 or 30/70 against the book.</summary>
    public ParetoReading Read(ParetoRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var customers = CustomersFor(rule.Base);
        return new ParetoReading(rule, Buyers, CountOfTop(rule.Customers), ShareOfTop(rule.Customers), customers, Judge(rule, customers));
    }

    private ParetoVerdict Judge(ParetoRule rule, int customers)
    {
        var parts = (long)customers * Proportion.Whole;
        long least = rule.Customers.PartsPerMillion - rule.Tolerance.PartsPerMillion;
        long most = rule.Customers.PartsPerMillion + rule.Tolerance.PartsPerMillion;
        return Buyers == 0 ? ParetoVerdict.NoBuyers
            : parts < least * Buyers ? ParetoVerdict.MoreConcentrated
            : parts > most * Buyers ? ParetoVerdict.LessConcentrated
            : ParetoVerdict.Holds;
    }

    /// <summary>The net of the k-th buyer, counted from 1.</summary>
    private Int128 NetOf(int k) => sums[k] - sums[k - 1];

    /// <summary>The first index from low for which the test holds; high when none below it does.</summary>
    private static int FirstIndex(int low, int high, Func<int, bool> holds)
    {
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}

using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Potential;

/// <summary>
/// RFM scoring: how recently, how often and for how much a customer bought, each as a score among the customers of the book, and the
/// segment that the three scores make.
/// </summary>
/// <remarks>
/// Days since the last purchase count backwards: the fewer, the higher the score. The scores are relative to the customers given; the
/// same customer may score differently in another book. The order of the customers does not matter.
/// </remarks>
public static class Rfm
{
    /// <summary>Scores everyone with a line in the window of the sums.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="totals">Sums per customer: net revenue is the money, orders or lines the frequency.</param>
    /// <param name="asOf">The day from which recency is counted back.</param>
    /// <exception cref="ArgumentException">A customer's last line is after the as-of day.</exception>
    /// <exception cref="OverflowException">A customer's net revenue is beyond ±9,223,372,036,854.</exception>
    public static RfmResult Of(RfmPolicy policy, SalesTotals totals, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(totals);
        var codes = new List<int>(totals.Customers.Count);
        var today = IsoDay.Number(asOf);
        var columns = new Columns(totals.Customers.Count);
        for (var code = 0; code < totals.Customers.Count; code++)
        {
            if (!totals.TryGetLastDayNumber(code, out var lastDay))
            {
                continue;
            }

            codes.Add(code);
            columns.Add(
                today - lastDay,
                policy.Draft.Frequency == RfmFrequency.Orders ? totals.OrdersOf(code) : totals.LinesOf(code),
                checked((long)totals.RevenueOf(code).Micros));
        }

        return columns.Score(policy, new ScoredCustomers(totals.Customers, codes));
    }

    /// <summary>Scores customers given as columns of the same length.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="recencyDays">Days since the last purchase of each customer; not negative.</param>
    /// <param name="frequency">Purchases of each customer; not negative.</param>
    /// <param name="monetaryMicros">Money spent by each customer, in millionths of the currency.</param>
    /// <returns>Scores by place; the result names no customers.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or a number of days or purchases is negative.</exception>
    /// <remarks>O(n): a fraction of a second for a million customers.</remarks>
    public static RfmResult Of(RfmPolicy policy, ReadOnlySpan<int> recencyDays, ReadOnlySpan<int> frequency, ReadOnlySpan<long> monetaryMicros)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (recencyDays.Length != frequency.Length || frequency.Length != monetaryMicros.Length)
        {
            throw new ArgumentException("The columns are not of the same length.", nameof(recencyDays));
        }

        var columns = new Columns(recencyDays.Length);
        for (var i = 0; i < recencyDays.Length; i++)
        {
            columns.Add(recencyDays[i], frequency[i], monetaryMicros[i]);
        }

        return columns.Score(policy, []);
    }

    private sealed class Columns(int most)
    {
        private readonly long[] recency = GC.AllocateUninitializedArray<long>(most);
        private readonly long[] frequency = GC.AllocateUninitializedArray<long>(most);
        private readonly long[] monetary = GC.AllocateUninitializedArray<long>(most);
        private int count;

        public void Add(int days, int purchases, long micros)
        {
            if (days < 0 || purchases < 0)
            {
                throw new ArgumentException(days < 0 ? "A customer bought after the as-of day." : "A number of purchases is negative.", nameof(days));
            }

            recency[count] = days;
            frequency[count] = purchases;
            monetary[count++] = micros;
        }

        public RfmResult Score(RfmPolicy policy, IReadOnlyList<CustomerId> customers)
        {
            var r = RfmLimits.Of(policy.Draft, recency.AsSpan(0, count), one: 1, lessIsBetter: true);
            var f = RfmLimits.Of(policy.Draft, frequency.AsSpan(0, count), one: 1, lessIsBetter: false);
            var m = RfmLimits.Of(policy.Draft, monetary.AsSpan(0, count), LedgerAmount.MicrosPerUnit, lessIsBetter: false);
            return new RfmResult(policy, customers)
            {
                RecencyLimits = r.Limits,
                FrequencyLimits = f.Limits,
                MonetaryLimits = m.Limits,
                RecencyScores = r.Score(recency.AsSpan(0, count), lessIsBetter: true),
                FrequencyScores = f.Score(frequency.AsSpan(0, count), lessIsBetter: false),
                MonetaryScores = m.Score(monetary.AsSpan(0, count), lessIsBetter: false),
            };
        }
    }
}

namespace CustomerTiering.Tests.Tiering.Reference;

/// <summary>Computed ABC analysis on the points, as its definition reads.</summary>
internal static class SlowComputedAbc
{
    public static int Size(decimal[] descending, int rung)
    {
        var total = descending.Sum();
        if (total == 0)
        {
            return 0;
        }

        var n = descending.Length;
        decimal Effort(int k) => k / (decimal)n;
        decimal Yield(int k) => descending.Take(k).Sum() / total;
        int Nearest(decimal from)
        {
            decimal Distance(int k) => ((Effort(k) - from) * (Effort(k) - from)) + ((1 - Yield(k)) * (1 - Yield(k)));
            var least = Enumerable.Range(1, n).Min(Distance);
            return Enumerable.Range(1, n).First(k => Distance(k) <= least + 1e-12m);
        }

        var pareto = Nearest(0);
        var breakEven = descending.Count(value => value * n >= total);
        var a = Math.Min(pareto, breakEven);
        return rung == 0 ? a : Math.Max(a, Nearest(Math.Max(pareto, breakEven) / (decimal)n));
    }
}

using BenchmarkDotNet.Attributes;

namespace CustomerTiering.Benchmarks;

/// <summary>Lines in memory → metrics → tiers → RFM, through plain LINQ over objects, the library, and a loop written for the comparison.</summary>
[MemoryDiagnoser]
public class LinesToTiers
{
    private readonly Dictionary<string, Func<ulong>> runs = new(StringComparer.Ordinal);

    /// <summary>Number of order lines; there is a customer for each ten.</summary>
    [Params(1_000_000, 10_000_000)]
    public int Lines { get; set; }

    /// <summary>Makes the columns and objects.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        foreach (var workload in Workloads.All.Where(workload => string.Equals(workload.Job, "W2 codes", StringComparison.Ordinal)))
        {
            runs[workload.Contender] = workload.Prepare(Lines);
        }
    }

    /// <summary>What a user would write first.</summary>
    [Benchmark(Baseline = true)]
    public ulong Linq() => runs["LINQ"]();

    /// <summary>The library, from columns.</summary>
    [Benchmark]
    public ulong Library() => runs["library"]();

    /// <summary>A loop without objects, on two threads.</summary>
    [Benchmark]
    public ulong Loop() => runs["loop"]();
}

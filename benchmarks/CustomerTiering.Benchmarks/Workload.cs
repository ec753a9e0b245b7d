namespace CustomerTiering.Benchmarks;

/// <summary>One way of doing one job.</summary>
/// <param name="Job">The job, such as W1.</param>
/// <param name="Contender">Who does it: loop, library or LINQ.</param>
/// <param name="Prepare">Makes the input, which is not measured, and gives the run that is; its result is a hash of the answer.</param>
internal sealed record Workload(string Job, string Contender, Func<int, Func<ulong>> Prepare);

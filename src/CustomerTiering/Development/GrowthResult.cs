namespace CustomerTiering.Development;

/// <summary>Who is worth developing, whom they can learn from, and of whom too little is known to tell.</summary>
/// <param name="Candidates">The candidates, most promising first.</param>
/// <param name="Benchmarks">One customer for each region and channel that has one of the best tier, ordered by region and channel.</param>
/// <param name="WithoutPotential">Customers below the best tier whose potential is unknown: they are neither candidates nor ruled out.</param>
/// <param name="HasOpenness">Whether openness was supplied for anybody.</param>
public sealed record GrowthResult(IReadOnlyList<GrowthCandidate> Candidates, IReadOnlyList<BenchmarkCustomer> Benchmarks, int WithoutPotential, bool HasOpenness);

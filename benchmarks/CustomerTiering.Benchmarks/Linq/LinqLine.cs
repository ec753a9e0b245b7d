namespace CustomerTiering.Benchmarks.Linq;

/// <summary>An order line as an object.</summary>
internal sealed record LinqLine(DateOnly Day, string Customer, decimal Amount, decimal Cost);

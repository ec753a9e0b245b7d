namespace CustomerTiering.Benchmarks.Data;

/// <summary>One made-up order line.</summary>
/// <param name="Day">The day's number, as <see cref="DateOnly.DayNumber"/> has it.</param>
/// <param name="Customer">The customer's number, from 0.</param>
/// <param name="Item">The item's number, from 0.</param>
/// <param name="Quantity">Pieces.</param>
/// <param name="Amount">Net amount in hundredths.</param>
/// <param name="Cost">Cost in hundredths.</param>
internal readonly record struct BenchLine(int Day, int Customer, int Item, int Quantity, long Amount, long Cost);

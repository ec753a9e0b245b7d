using CustomerTiering.Money;
using NodaTime;

namespace CustomerTiering.Console.Databases;

/// <summary>What is known of a table of order lines before anything is decided.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="WithoutCustomer">Rows that name nobody.</param>
/// <param name="First">The first day of a line that is known by the day of knowledge.</param>
/// <param name="Last">The last one, before the first where there is none.</param>
/// <param name="Currency">The currency of the lines; none where no column tells it.</param>
internal sealed record TableFacts(long Rows, long WithoutCustomer, LocalDate First, LocalDate Last, Currency Currency);

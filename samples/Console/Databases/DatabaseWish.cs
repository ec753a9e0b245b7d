using CustomerTiering.Files.Columns;
using CustomerTiering.Money;

namespace CustomerTiering.Console.Databases;

/// <summary>What a person says of tables in a database.</summary>
/// <param name="Connection">The connection string; empty for none.</param>
/// <param name="Orders">The table of order lines.</param>
/// <param name="Customers">The table of customers; empty for none.</param>
/// <param name="Digits">Digits after the point of the smallest unit of amounts; −1 where not said.</param>
/// <param name="WriteTo">The table that tiers are written into; empty for none.</param>
/// <param name="Map">Which column is which field.</param>
/// <param name="Currency">The currency of every amount; none where not said.</param>
internal sealed record DatabaseWish(string Connection, string Orders, string Customers, int Digits, string WriteTo, ColumnMap Map, Currency Currency);

using CustomerTiering.Sql.Mapping;

namespace CustomerTiering.Console.Databases;

/// <summary>A table that is there, with the schema it was found in, and its columns.</summary>
internal sealed record FoundTable(SqlTable Table, IReadOnlyList<TableColumn> Columns);

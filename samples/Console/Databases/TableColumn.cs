namespace CustomerTiering.Console.Databases;

/// <summary>A column of a table in a database.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What its type can hold of amounts.</param>
/// <param name="Decimals">Declared decimals of an exact type; −1 where none are declared.</param>
internal sealed record TableColumn(string Name, TableColumnKind Kind, int Decimals);

using CustomerTiering.Sql.Mapping;

namespace CustomerTiering.Sql.Statements;

/// <summary>
/// The names of a statement's table expressions. An expression hides a table of the same name that is found without a schema, so all of them begin with a word that no
/// mapped table begins with.
/// </summary>
internal sealed class StageNames
{
    private readonly string prefix = "tiering_";

    public StageNames(SqlMapping mapping)
    {
        // Both databases may tell names apart by case or not; only names that differ in any case are safe.
        string[] tables = [mapping.Orders.Table.Name, mapping.Customers.Table.Name, mapping.Groups.Table.Name];
        while (tables.Any(table => table.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
        {
            prefix += "_";
        }
    }

    /// <summary>The name of a table expression in the statement.</summary>
    public string Of(string stage) => prefix + stage;
}

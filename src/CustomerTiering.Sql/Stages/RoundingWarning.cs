using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Statements;

namespace CustomerTiering.Sql.Stages;

/// <summary>Warns of columns whose values are rounded before they are added up.</summary>
internal static class RoundingWarning
{
    public static IReadOnlyList<string> Of(SqlMapping mapping) =>
    [
        .. new[] { mapping.Orders.Amount, mapping.Orders.Cost }.Concat(mapping.Customers.Supplied.Select(supplied => supplied.Value))
            .Where(amount => amount is SqlAmount.RoundedUnits)
            .Select(amount => $"Values of '{amount.Column}' are rounded to {Grammar.Number(amount.Digits)} decimals before they are used; exact amounts are kept as whole numbers of the smallest unit."),
    ];
}

using CustomerTiering.Sql.Mapping;

namespace CustomerTiering.Sql.Running;

/// <summary>The columns of a mapping with what is asked of each.</summary>
internal static class MappedColumns
{
    public static IEnumerable<(SqlTable Table, SqlColumn Column, MappedUse Use, SqlAmount Amount)> Of(SqlMapping mapping)
    {
        var orders = mapping.Orders;
        var file = mapping.Customers;
        List<(SqlTable Table, SqlColumn Column, MappedUse Use, SqlAmount Amount)> columns =
        [
            (orders.Table, orders.Customer, MappedUse.Id, SqlAmount.None), (orders.Table, orders.Day, MappedUse.Day, SqlAmount.None), (orders.Table, orders.Recorded, MappedUse.Day, SqlAmount.None),
            (orders.Table, orders.Amount.Column, MappedUse.Amount, orders.Amount), (orders.Table, orders.Cost.Column, MappedUse.Amount, orders.Cost),
            (orders.Table, orders.Order, MappedUse.Text, SqlAmount.None), (orders.Table, orders.Currency, MappedUse.Text, SqlAmount.None),
        ];
        if (!file.IsNone)
        {
            columns.AddRange(
            [
                (file.Table, file.Id, MappedUse.Id, SqlAmount.None), (file.Table, file.Name, MappedUse.Text, SqlAmount.None), (file.Table, file.Channel, MappedUse.Text, SqlAmount.None),
                (file.Table, file.Group, MappedUse.Text, SqlAmount.None), (file.Table, file.Signed, MappedUse.Day, SqlAmount.None), (file.Table, file.Closed, MappedUse.Day, SqlAmount.None),
                .. file.Supplied.Select(supplied => (file.Table, supplied.Value.Column, MappedUse.Amount, supplied.Value)),
            ]);
        }

        if (!mapping.Groups.IsNone)
        {
            columns.AddRange([(mapping.Groups.Table, mapping.Groups.Id, MappedUse.Text, SqlAmount.None), (mapping.Groups.Table, mapping.Groups.Channel, MappedUse.Text, SqlAmount.None)]);
        }

        return columns.Where(column => !column.Column.IsNone);
    }
}

using System.Globalization;
using CustomerTiering.Console.Screens;
using CustomerTiering.Files.Columns;
using CustomerTiering.Measures;
using CustomerTiering.Sql.Mapping;

namespace CustomerTiering.Console.Databases;

/// <summary>Maps the columns of tables as a person states them or as their names tell, and each amount by the type of its column.</summary>
internal sealed class DatabaseMapping
{
    private static readonly Field[] OrderFields = [Field.Customer, Field.Date, Field.Recorded, Field.Order, Field.Amount, Field.Cost, Field.Currency];
    private static readonly Field[] CustomerFields = [Field.Customer, Field.CustomerName, Field.Channel, Field.Group, Field.Signed, Field.Closed, Field.Potential];
    private readonly DatabaseWish wish;
    private readonly CultureInfo culture;

    private DatabaseMapping(DatabaseWish wish, CultureInfo culture)
    {
        this.wish = wish;
        this.culture = culture;
    }

    /// <summary>The mapping of tables with these columns.</summary>
    /// <exception cref="StopException">A column that is needed or stated is in neither table, or nobody said of which unit whole numbers are.</exception>
    public static SqlMapping Of(DatabaseWish wish, FoundTable orders, FoundTable? customers, CultureInfo culture)
    {
        foreach (var (field, column) in wish.Map.Entries)
        {
            if (!orders.Columns.Concat(customers?.Columns ?? []).Any(known => string.Equals(known.Name, column, StringComparison.OrdinalIgnoreCase)))
            {
                throw StopException.Refused(ScreenText.Say("database.noMapped", culture, field.Name, column));
            }
        }

        var mapping = new DatabaseMapping(wish, culture);
        var found = new SqlMapping(mapping.OrdersOf(orders));
        return customers is null ? found : found with { Customers = mapping.CustomersOf(customers) };
    }

    private OrdersMapping OrdersOf(FoundTable table)
    {
        var columns = table.Columns;
        var map = ColumnRecognition.Of(Names(columns), wish.Map, OrderFields);
        string Needed(Field field) => map.TryGet(field, out var column) ? column : throw StopException.Refused(ScreenText.Say(
            "database.noColumn", culture, wish.Orders, field.Name, string.Join(", ", columns.Select(known => known.Name))));
        return new OrdersMapping(table.Table, Needed(Field.Customer), Needed(Field.Date), Amount(columns, Needed(Field.Amount), wish.Digits))
        {
            Recorded = Column(map, Field.Recorded),
            Order = Column(map, Field.Order),
            Currency = Column(map, Field.Currency),
            Cost = map.TryGet(Field.Cost, out var cost) ? Amount(columns, cost, wish.Digits) : SqlAmount.None,
        };
    }

    private CustomersMapping CustomersOf(FoundTable table)
    {
        var columns = table.Columns;
        var map = ColumnRecognition.Of(Names(columns), wish.Map, CustomerFields);
        if (!map.TryGet(Field.Customer, out var id))
        {
            throw StopException.Refused(ScreenText.Say("database.noColumn", culture, wish.Customers, Field.Customer.Name, string.Join(", ", columns.Select(known => known.Name))));
        }

        return new CustomersMapping(table.Table, id)
        {
            Name = Column(map, Field.CustomerName),
            Channel = Column(map, Field.Channel),
            Group = Column(map, Field.Group),
            Signed = Column(map, Field.Signed),
            Closed = Column(map, Field.Closed),
            Supplied = [.. map.Entries.Where(entry => entry.Key == Field.Potential || entry.Key.IsMeasure).Select(entry => Supplied(columns, entry.Key, entry.Value))],
        };
    }

    private SuppliedColumn Supplied(IReadOnlyList<TableColumn> columns, Field field, string column)
    {
        var measure = ColumnRecognition.MeasureOf(field);
        return new SuppliedColumn(measure, Amount(columns, column, measure.Unit == MeasureUnit.Money ? wish.Digits : 0));
    }

    // A name with blanks around it cannot be stated by a map, so it is not recognised either.
    private static string[] Names(IReadOnlyList<TableColumn> columns) => [.. columns.Select(column => column.Name).Where(name => name.Length > 0 && name.Trim().Length == name.Length)];

    private static SqlColumn Column(ColumnMap map, Field field) => map.TryGet(field, out var column) ? new SqlColumn(column) : SqlColumn.None;

    // Whole numbers have the digits stated; exact decimals their declared ones; all else is rounded to the ledger's six unless fewer are stated.
    private SqlAmount Amount(IReadOnlyList<TableColumn> columns, string name, int digits)
    {
        var column = columns.First(known => string.Equals(known.Name, name, StringComparison.Ordinal));
        return column.Kind switch
        {
            TableColumnKind.Whole when digits >= 0 => new SqlAmount.MinorUnits(name, digits),
            TableColumnKind.Whole => throw StopException.Refused(ScreenText.Say("database.noDigits", culture, name)),
            TableColumnKind.Exact when column.Decimals is >= 0 and <= SqlAmount.MostDigits => new SqlAmount.Units(name, column.Decimals),
            _ => new SqlAmount.RoundedUnits(name, wish.Digits >= 0 ? wish.Digits : SqlAmount.MostDigits),
        };
    }
}

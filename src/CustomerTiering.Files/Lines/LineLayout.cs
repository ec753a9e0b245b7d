using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Orders;

namespace CustomerTiering.Files.Lines;

/// <summary>In which columns of a file the fields of an order line stand, −1 for those that it does not have.</summary>
internal sealed class LineLayout(ColumnPlan plan)
{
    /// <summary>Columns of the file.</summary>
    public int Columns { get; } = plan.Headers.Count;

    public int Customer { get; } = plan.PlaceOf(Field.Customer);

    public int Day { get; } = plan.PlaceOf(Field.Date);

    public int Recorded { get; } = plan.PlaceOf(Field.Recorded);

    public int Order { get; } = plan.PlaceOf(Field.Order);

    public int Item { get; } = plan.PlaceOf(Field.Item);

    public int Quantity { get; } = plan.PlaceOf(Field.Quantity);

    public int UnitPrice { get; } = plan.PlaceOf(Field.UnitPrice);

    public int Amount { get; } = plan.PlaceOf(Field.Amount);

    public int Cost { get; } = plan.PlaceOf(Field.Cost);

    public int Currency { get; } = plan.PlaceOf(Field.Currency);

    /// <summary>What lines say of their customers: the property's place among <see cref="CustomersFromLines.Fields"/> and its column.</summary>
    public (int Place, int Column)[] Texts { get; } =
    [
        .. CustomersFromLines.Fields.Select((field, place) => (Place: place, Column: plan.PlaceOf(field))).Where(text => text.Column >= 0),
    ];

    public bool HasRecorded => Recorded >= 0;

    public bool HasOrder => Order >= 0;

    public bool HasItem => Item >= 0;

    public bool HasQuantity => Quantity >= 0;

    public bool HasCost => Cost >= 0;
}

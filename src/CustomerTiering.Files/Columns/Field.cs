using CustomerTiering.Measures;

namespace CustomerTiering.Files.Columns;

/// <summary>
/// What a column of a file can be: the fields by which columns are mapped, such as <c>customer</c> and <c>amount</c>.
/// </summary>
/// <remarks>Two fields are the same when their names are. Supplied measures (<c>measure:overdueDays</c>) are fields as well, made by <see cref="OfMeasure"/>.</remarks>
public sealed record Field
{
    /// <summary>What comes before the name of a supplied measure.</summary>
    public const string MeasurePrefix = "measure:";

    private Field(string name) => Name = name;

    /// <summary>The customer's id.</summary>
    public static Field Customer { get; } = new("customer");

    /// <summary>The customer's name.</summary>
    public static Field CustomerName { get; } = new("name");

    /// <summary>The channel the customer sells in.</summary>
    public static Field Channel { get; } = new("channel");

    /// <summary>The region the customer lies in.</summary>
    public static Field Region { get; } = new("region");

    /// <summary>The rep who serves the customer.</summary>
    public static Field Rep { get; } = new("rep");

    /// <summary>The group (parent) the customer belongs to.</summary>
    public static Field Group { get; } = new("group");

    /// <summary>The day a line took effect.</summary>
    public static Field Date { get; } = new("date");

    /// <summary>The day a line was recorded.</summary>
    public static Field Recorded { get; } = new("recorded");

    /// <summary>The order or invoice.</summary>
    public static Field Order { get; } = new("order");

    /// <summary>The item sold.</summary>
    public static Field Item { get; } = new("item");

    /// <summary>The quantity sold.</summary>
    public static Field Quantity { get; } = new("quantity");

    /// <summary>The price of one unit.</summary>
    public static Field UnitPrice { get; } = new("unitPrice");

    /// <summary>The net amount of the line.</summary>
    public static Field Amount { get; } = new("amount");

    /// <summary>What the goods of the line cost the seller.</summary>
    public static Field Cost { get; } = new("cost");

    /// <summary>The currency of the amount and the cost.</summary>
    public static Field Currency { get; } = new("currency");

    /// <summary>The day the customer signed.</summary>
    public static Field Signed { get; } = new("signed");

    /// <summary>The first day on which the customer is closed.</summary>
    public static Field Closed { get; } = new("closed");

    /// <summary>Addressable purchases in the next twelve months.</summary>
    public static Field Potential { get; } = new("potential");

    /// <summary>The day of a visit.</summary>
    public static Field VisitDay { get; } = new("visitDay");

    /// <summary>The number of a visit, under which it can be corrected.</summary>
    public static Field Visit { get; } = new("visit");

    /// <summary>Whether a visit was taken back.</summary>
    public static Field Withdrawn { get; } = new("withdrawn");

    /// <summary>How a rep and a customer met.</summary>
    public static Field Contact { get; } = new("contact");

    /// <summary>When a visit began.</summary>
    public static Field CheckIn { get; } = new("checkIn");

    /// <summary>When a visit ended.</summary>
    public static Field CheckOut { get; } = new("checkOut");

    /// <summary>How many minutes a visit took.</summary>
    public static Field Minutes { get; } = new("minutes");

    /// <summary>What a visit was about.</summary>
    public static Field Topic { get; } = new("topic");

    /// <summary>Money spent at a visit.</summary>
    public static Field Spend { get; } = new("spend");

    /// <summary>Value of the promotional goods left at a visit.</summary>
    public static Field Goods { get; } = new("goods");

    /// <summary>What a visit brought.</summary>
    public static Field Result { get; } = new("result");

    /// <summary>Whether a visit had been planned.</summary>
    public static Field Planned { get; } = new("planned");

    /// <summary>Minutes of building trust.</summary>
    public static Field TrustMinutes { get; } = new("trustMinutes");

    /// <summary>Minutes of finding needs.</summary>
    public static Field NeedsMinutes { get; } = new("needsMinutes");

    /// <summary>Minutes of showing the product.</summary>
    public static Field ProductMinutes { get; } = new("productMinutes");

    /// <summary>Minutes of closing.</summary>
    public static Field ClosingMinutes { get; } = new("closingMinutes");

    /// <summary>The item whose stock and shelf were looked at.</summary>
    public static Field CheckedItem { get; } = new("checkedItem");

    /// <summary>Stock seen in the store.</summary>
    public static Field Stock { get; } = new("stock");

    /// <summary>Facings seen on the shelf.</summary>
    public static Field Facings { get; } = new("facings");

    /// <summary>Our part of the shelf.</summary>
    public static Field ShelfShare { get; } = new("shelfShare");

    /// <summary>Our price on the shelf.</summary>
    public static Field ShelfPrice { get; } = new("shelfPrice");

    /// <summary>The rival seen in the store.</summary>
    public static Field Rival { get; } = new("rival");

    /// <summary>The rival's item.</summary>
    public static Field RivalItem { get; } = new("rivalItem");

    /// <summary>The rival's price.</summary>
    public static Field RivalPrice { get; } = new("rivalPrice");

    /// <summary>The rival's offer in words.</summary>
    public static Field RivalOffer { get; } = new("rivalOffer");

    /// <summary>Problems seen, semicolons between.</summary>
    public static Field Problem { get; } = new("problem");

    /// <summary>Whether people, goods or money were put in.</summary>
    public static Field SpendKind { get; } = new("kind");

    /// <summary>The promotion, display or contest that an amount belongs to.</summary>
    public static Field Programme { get; } = new("programme");

    /// <summary>The fields of customers and orders, in the order in which they choose a column.</summary>
    public static IReadOnlyList<Field> All { get; } =
        [Customer, CustomerName, Channel, Region, Rep, Group, Date, Recorded, Order, Item, Quantity, UnitPrice, Amount, Cost, Currency, Signed, Closed, Potential];

    /// <summary>The fields that order lines have.</summary>
    public static IReadOnlyList<Field> OfOrders { get; } =
        [Customer, CustomerName, Channel, Region, Rep, Group, Date, Recorded, Order, Item, Quantity, UnitPrice, Amount, Cost, Currency];

    /// <summary>The fields that customers on file have.</summary>
    public static IReadOnlyList<Field> OfCustomers { get; } = [Customer, CustomerName, Channel, Region, Rep, Group, Signed, Closed, Potential];

    /// <summary>The fields that visits have.</summary>
    public static IReadOnlyList<Field> OfVisits { get; } =
    [
        Customer, Rep, VisitDay, Recorded, Visit, Withdrawn, Contact, CheckIn, CheckOut, Minutes, Topic, Spend, Goods, Result, Planned, TrustMinutes, NeedsMinutes, ProductMinutes,
        ClosingMinutes, CheckedItem, Stock, Facings, ShelfShare, ShelfPrice, Rival, RivalItem, RivalPrice, RivalOffer, Problem,
    ];

    /// <summary>The fields that planned visits have.</summary>
    public static IReadOnlyList<Field> OfPlannedVisits { get; } = [Customer, Rep, VisitDay, Contact, CheckIn, CheckOut, Minutes];

    /// <summary>The fields that lines of spend have.</summary>
    public static IReadOnlyList<Field> OfSpend { get; } = [Customer, Rep, Date, Recorded, SpendKind, Programme, Quantity, Amount, Currency];

    /// <summary>Every field of any kind of file.</summary>
    internal static IReadOnlyList<Field> Known { get; } = [.. All.Concat(OfVisits).Concat(OfSpend).Distinct()];

    /// <summary>The name by which the field is mapped.</summary>
    public string Name { get; }

    /// <summary>Whether the field is a supplied measure.</summary>
    public bool IsMeasure => Name.StartsWith(MeasurePrefix, StringComparison.Ordinal);

    /// <summary>The field of a supplied measure; that of potential is <see cref="Potential"/>.</summary>
    /// <exception cref="ArgumentException">The measure has no name, or is one that is computed from the sales.</exception>
    public static Field OfMeasure(string measure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(measure);
        return TryFind(MeasurePrefix + measure, out var field)
            ? field
            : throw new ArgumentException($"'{measure}' is computed from the sales and cannot be supplied.", nameof(measure));
    }

    /// <summary>The field of a name; letter case does not matter except in the name of a measure.</summary>
    /// <returns>False when no field has the name, or the measure is one that is computed from the sales.</returns>
    public static bool TryFind(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Field? field)
    {
        var text = (name ?? string.Empty).Trim();
        if (!text.StartsWith(MeasurePrefix, StringComparison.OrdinalIgnoreCase))
        {
            field = Known.FirstOrDefault(known => string.Equals(known.Name, text, StringComparison.OrdinalIgnoreCase));
            return field is not null;
        }

        var measure = text[MeasurePrefix.Length..].Trim();
        var isComputed = Measure.FromSales.Any(known => string.Equals(known.Id, measure, StringComparison.Ordinal));
        field = measure.Length == 0 || isComputed ? null
            : string.Equals(measure, Measure.Potential.Id, StringComparison.Ordinal) ? Potential
            : new Field(MeasurePrefix + measure);
        return field is not null;
    }

    /// <summary>The name by which the field is mapped.</summary>
    public override string ToString() => Name;
}

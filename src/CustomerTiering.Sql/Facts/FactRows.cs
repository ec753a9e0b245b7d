using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Sql.Facts;

/// <summary>How each kind of fact stands in its table.</summary>
internal static class FactRows
{
    public static IReadOnlyList<string> OrderLineColumns { get; } = ["customer", "effective", "recorded", "order_id", "item", "quantity_micros", "amount_micros", "cost_micros", "currency"];

    public static IReadOnlyList<string> CustomerColumns { get; } = ["customer", "effective", "recorded", "name", "channel", "group_id", "region", "rep", "signed", "closed"];

    public static IReadOnlyList<string> GroupColumns { get; } = ["group_id", "effective", "recorded", "name", "channel"];

    public static IReadOnlyList<string> MeasureColumns { get; } = ["customer", "effective", "recorded", "measure", "value_micros"];

    public static async ValueTask WriteAsync(FactSink sink, OrderLine line)
    {
        await HeadAsync(sink, Named(line.Customer), line.Day, line.Recorded).ConfigureAwait(false);
        await sink.OptionalAsync(line.Order.Value).ConfigureAwait(false);
        await sink.OptionalAsync(line.Item.Value).ConfigureAwait(false);
        await sink.MicrosAsync(line.Quantity).ConfigureAwait(false);
        await sink.MicrosAsync(line.Amount).ConfigureAwait(false);
        await (line.Cost.IsKnown ? sink.MicrosAsync(line.Cost.Amount) : sink.NothingAsync()).ConfigureAwait(false);
        await sink.TextAsync(line.Currency.Code).ConfigureAwait(false);
    }

    public static async ValueTask WriteAsync(FactSink sink, Customer customer, LocalDate effective, LocalDate recorded)
    {
        await HeadAsync(sink, customer.Id.Value, effective, recorded).ConfigureAwait(false);
        await sink.OptionalAsync(customer.Name).ConfigureAwait(false);
        await sink.OptionalAsync(customer.Channel.Value).ConfigureAwait(false);
        await sink.OptionalAsync(customer.Group.Value).ConfigureAwait(false);
        await sink.OptionalAsync(customer.Region.Value).ConfigureAwait(false);
        await sink.OptionalAsync(customer.Rep.Value).ConfigureAwait(false);
        await (customer.Tenure.HasSigningDay ? sink.DayAsync(customer.Tenure.SignedOn) : sink.NothingAsync()).ConfigureAwait(false);
        await (customer.Tenure.HasClosingDay ? sink.DayAsync(customer.Tenure.ClosedFrom) : sink.NothingAsync()).ConfigureAwait(false);
    }

    public static async ValueTask WriteAsync(FactSink sink, CustomerGroup group, LocalDate effective, LocalDate recorded)
    {
        await HeadAsync(sink, group.Id.Value, effective, recorded).ConfigureAwait(false);
        await sink.OptionalAsync(group.Name).ConfigureAwait(false);
        await sink.OptionalAsync(group.Channel.Value).ConfigureAwait(false);
    }

    public static async ValueTask WriteAsync(FactSink sink, Measure measure, KeyValuePair<CustomerId, decimal> value, LocalDate effective, LocalDate recorded)
    {
        await HeadAsync(sink, Named(value.Key), effective, recorded).ConfigureAwait(false);
        await sink.TextAsync(measure.Id).ConfigureAwait(false);
        await sink.MicrosAsync(value.Value).ConfigureAwait(false);
    }

    private static async ValueTask HeadAsync(FactSink sink, string id, LocalDate effective, LocalDate recorded)
    {
        await sink.TextAsync(id).ConfigureAwait(false);
        await sink.DayAsync(effective).ConfigureAwait(false);
        await sink.DayAsync(recorded).ConfigureAwait(false);
    }

    private static string Named(CustomerId customer) => customer.IsNone ? throw new ArgumentException("A fact names its customer.", nameof(customer)) : customer.Value;
}

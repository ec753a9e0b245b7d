using System.Collections.Frozen;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Kinds;

/// <summary>
/// Says by its columns what a file holds, so that a folder of exports can be read without naming each.
/// </summary>
/// <remarks>
/// Customers, days and amounts (or quantities with unit prices) are order lines, unless there are columns of settlement beside a due
/// date. Customers with anything about them and without days of sales are customers on file.
/// </remarks>
public static class FileKinds
{
    private static readonly FrozenSet<string> Due = Words("due, due date, payment due, 到期日, 到期日期, 应收日期, 付款到期日");
    private static readonly FrozenSet<string> Settlement = Words("settled, settled date, paid, paid on, paid date, payment date, balance, open amount, outstanding, days late, days to settle, disputed, 结清日期, 回款日期, 收款日期, 已收金额, 未收金额, 余额, 欠款, 逾期天数");
    private static readonly FrozenSet<string> Visiting = Words("visit, visits, visit date, visit start, visit end, visit duration, visit result, visit purpose, call duration, topic, 拜访, 拜访日期, 拜访时间, 拜访时长, 拜访目的, 拜访结果");

    /// <summary>What a file holds.</summary>
    public static FileKind Of(FileSource source, ReadingOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= ReadingOptions.Default;
        try
        {
            var blueprint = TableOpening.Inspect(source, options.Profile, token);
            return Of(blueprint.Header.Names, options.Profile.Map);
        }
        catch (FileFaultException exception)
        {
            return new FileKind.Refused(exception.Fault);
        }
    }

    /// <summary>What a file with these columns holds.</summary>
    public static FileKind Of(IReadOnlyList<string> headers, ColumnMap map)
    {
        ArgumentNullException.ThrowIfNull(headers);
        ArgumentNullException.ThrowIfNull(map);
        var header = new TableHeader(headers, 1);
        var profile = ReadingProfile.Detected with { Map = map };
        var orders = ColumnMatching.Match("-", header, profile, Field.OfOrders, needAllMapped: false);
        var customers = ColumnMatching.Match("-", header, profile, Field.OfCustomers, needAllMapped: false);
        var hasAmount = orders.Has(Field.Amount) || (orders.Has(Field.Quantity) && orders.Has(Field.UnitPrice));
        string[] visiting = Among(headers, Visiting);
        string[] settlement = Among(headers, Settlement);
        string[] due = Among(headers, Due);
        return (orders.Has(Field.Customer), orders.Has(Field.Date), hasAmount) switch
        {
            (false, _, _) => new FileKind.Unknown(UnknownFileReason.NoCustomer, [Field.Customer.Name]),
            (true, true, true) when due.Length > 0 && settlement.Length > 0 => new FileKind.Unknown(UnknownFileReason.Receivables, [.. due, .. settlement]),
            (true, true, true) => new FileKind.Orders(Names(orders)),
            _ when visiting.Length > 0 => new FileKind.Unknown(UnknownFileReason.Visits, visiting),
            (true, _, _) when customers.Fields.Any(field => field != Field.Customer) && !SaysOnlyDays(orders, customers) => new FileKind.Customers(Names(customers)),
            (true, true, false) => new FileKind.Unknown(UnknownFileReason.NoAmount, [Field.Amount.Name]),
            _ => new FileKind.Unknown(UnknownFileReason.OnlyCustomer, [Field.Date.Name, Field.Amount.Name]),
        };
    }

    /// <summary>Whether a table has days of sales that are not days of signing: facts over time rather than a file of customers.</summary>
    private static bool SaysOnlyDays(ColumnPlan orders, ColumnPlan customers) =>
        orders.Has(Field.Date) && orders.PlaceOf(Field.Date) != customers.PlaceOf(Field.Signed) && orders.PlaceOf(Field.Date) != customers.PlaceOf(Field.Closed);

    private static string[] Names(ColumnPlan plan) => [.. Field.All.Where(plan.Has).Select(field => field.Name), .. plan.Fields.Where(field => field.IsMeasure).Select(field => field.Name).Order(StringComparer.Ordinal)];

    private static string[] Among(IReadOnlyList<string> headers, FrozenSet<string> words) => [.. headers.Where(header => words.Contains(HeaderName.Fold(header)))];

    private static FrozenSet<string> Words(string list) => list.Split(',').Select(HeaderName.Fold).ToFrozenSet(StringComparer.Ordinal);
}

using System.Globalization;
using System.Text;
using CustomerTiering.Customers;
using CustomerTiering.Files.Tables;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Files.Tests.Orders;

/// <summary>Random order lines, written in a random dialect.</summary>
internal sealed class WrittenBook
{
    private static readonly string[] Customers = ["C1", "C-2", "客户三", "d, e", "say \"x\"", "Ünï", "007", "two\nlines"];
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy/M/d", "yyyy'年'M'月'd'日'", "d.M.yyyy", "M/d/yyyy", "d/M/yyyy", "yyyyMMdd", "yyyy-MM-dd HH:mm:ss"];
    private static readonly string[] Names = ["customer|date|recorded|order|item|quantity|amount|cost|name", "客户编码|开票日期|入账日期|订单号|商品编码|数量|金额|成本|客户名称", "CustomerID|Invoice Date|entry_date|INVOICE NO|SKU|Qty|Net Amount|COGS|Customer Name"];

    private readonly Random random;
    private readonly NumberFormatInfo numbers;
    private readonly string dayFormat;
    private readonly char delimiter;
    private readonly bool quoteAll;
    private readonly bool asProduct;

    public WrittenBook(int seed)
    {
        random = new Random(seed);
        var comma = random.Next(2) == 0;
        delimiter = ",;\t|"[random.Next(4)];
        quoteAll = random.Next(2) == 0;
        asProduct = random.Next(4) == 0;
        dayFormat = Days[random.Next(Days.Length)];
        numbers = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        numbers.NumberDecimalSeparator = comma ? "," : ".";
        numbers.NumberGroupSeparator = random.Next(3) switch { 0 => comma ? "." : ",", 1 => " ", _ => string.Empty };
        numbers.NumberNegativePattern = random.Next(2) == 0 ? 1 : 0;

        // The first line settles every question: the 31st, and two decimals.
        Lines.Add(new OrderLine(new CustomerId("C1"), new LocalDate(2024, 1, 31), 1.25m) { Quantity = 1, Item = new ItemId("i0") });
        var count = random.Next(1, 60);
        for (var i = 0; i < count; i++)
        {
            Lines.Add(Line());
        }

        Bytes = Write();
    }

    public List<OrderLine> Lines { get; } = [];

    public byte[] Bytes { get; }

    private OrderLine Line()
    {
        var day = new LocalDate(2023, 1, 1).PlusDays(random.Next(700));
        var quantity = random.Next(-5, 50);
        return new OrderLine(new CustomerId(Customers[random.Next(Customers.Length)]), day, asProduct ? quantity * 2.25m : Amount())
        {
            Recorded = random.Next(3) == 0 ? day.PlusDays(random.Next(30)) : day,
            Order = random.Next(3) == 0 ? OrderId.None : new OrderId(string.Create(CultureInfo.InvariantCulture, $"O{random.Next(9)}")),
            Item = random.Next(5) == 0 ? ItemId.None : new ItemId(string.Create(CultureInfo.InvariantCulture, $"i{random.Next(5)}")),
            Quantity = quantity,
            Cost = random.Next(2) == 0 ? LineCost.Unknown : LineCost.Of(Amount()),
        };
    }

    private decimal Amount() => new decimal(random.Next(-2_000_000_000, 2_000_000_000)) / (random.Next(3) == 0 ? 1_000_000m : 100m);

    private byte[] Write()
    {
        var text = new StringBuilder();
        string[] header = Names[random.Next(Names.Length)].Split('|');
        string[] columns = asProduct ? [.. header.Select((name, i) => i == 6 ? "unit price" : name)] : header;
        var order = Enumerable.Range(0, columns.Length).OrderBy(_ => random.Next()).ToArray();
        var end = random.Next(2) == 0 ? "\n" : "\r\n";
        Row(text, order.Select(i => columns[i]), end);
        foreach (var line in Lines)
        {
            string[] fields =
            [
                line.Customer.Value, Day(line.Day), line.Recorded == line.Day ? string.Empty : Day(line.Recorded), line.Order.Value, line.Item.Value,
                line.Quantity.ToString(CultureInfo.InvariantCulture), Number(asProduct ? PriceOf(line) : line.Amount), line.Cost.IsKnown ? Number(line.Cost.Amount) : string.Empty, "名称",
            ];
            Row(text, order.Select(i => fields[i]), end);
        }

        string encoding = random.Next(4) switch { 0 => "utf-16", 1 => "gb18030", _ => "utf-8" };
        var codes = TextEncodings.Named(encoding);
        byte[] mark = encoding switch { "utf-16" => [0xFF, 0xFE], "utf-8" when random.Next(2) == 0 => [0xEF, 0xBB, 0xBF], _ => [] };
        return [.. mark, .. codes.GetBytes(text.ToString())];
    }

    private static decimal PriceOf(OrderLine line) => line.Quantity == 0 ? 2.25m : line.Amount / line.Quantity;

    private string Number(decimal value) => value.ToString(value == decimal.Round(value, 2) ? "N2" : "N6", numbers);

    private string Day(LocalDate day) => day.ToDateTimeUnspecified().AddHours(8.5).ToString(dayFormat, CultureInfo.InvariantCulture);

    private void Row(StringBuilder text, IEnumerable<string> fields, string end) =>
        text.AppendJoin(delimiter, fields.Select(Field)).Append(end);

    private string Field(string field) => quoteAll || field.AsSpan().IndexOfAny([delimiter, '"', '\n', ' ']) >= 0
        ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : field;
}

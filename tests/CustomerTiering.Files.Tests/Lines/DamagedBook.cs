using System.Globalization;
using System.Text;

namespace CustomerTiering.Files.Tests.Lines;

/// <summary>A file of order lines in a random layout, clean or with random damage of every kind that a file can have.</summary>
internal sealed class DamagedBook
{
    private static readonly string[] Customers = ["C0001234", "C1", "客户三", "d, e", "say \"x\"", "Ünï", "007", "two\nlines", " C1 ", "NULL", "-", "", "N/A", "\u00A0C1", "a very long customer id indeed", "C0001235", "#5", "名\u3000"];
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy/M/d", "yyyy'年'M'月'd'日'", "d.M.yyyy", "M/d/yyyy", "d/M/yyyy", "yyyyMMdd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm", "M/d/yyyy H:mm"];
    private static readonly string[] Odd =
    [
        "abc", "2024-02-30", "1899-12-31", "2024-13-01", "2024-1-2", "20240102", "45000", "1e3", "1.5E2", "12-", "(3.25)", "¥ 12", "$5", "€7.5", "+4", ".5", "5.", "1,234.5", "1.234,5", "1,234", "1.234", "0.123",
        "1 234,5", "12.3456789", "0.0000005", "99999999999999", "9223372036854", "9223372036854.5", "123456789012345678", "1234567890123456789", "１２．５", "—", "NaN", "NULL", "\\N", " 7 ", "\t8", "--5", "-", "0", "-0", "-0.00", "00012.50", "1.2.3",
        "12/31/2024", "31/12/2024", "2024-05-05 00:00", "2024-05-05T1", "2024-05-05x", "a\"b", " \"q\" ", "CNY", "EUR", "usd", "XX",
    ];

    private readonly Random random;
    private readonly NumberFormatInfo numbers;
    private readonly char delimiter;
    private readonly string dayFormat;
    private readonly int quoting;
    private readonly string end;

    public DamagedBook(int seed, bool damaged)
    {
        random = new Random(seed);
        delimiter = ",,,;\t|"[random.Next(6)];
        dayFormat = random.Next(2) == 0 ? Days[0] : Days[random.Next(Days.Length)];
        quoting = random.Next(3);
        end = random.Next(4) switch { 0 => "\r\n", 1 when damaged => "\r", _ => "\n" };
        numbers = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        var comma = random.Next(4) == 0;
        numbers.NumberDecimalSeparator = comma ? "," : ".";
        numbers.NumberGroupSeparator = random.Next(6) > 0 ? string.Empty : comma ? "." : ",";
        var text = Write(damaged ? random.Next(1, 5) : 0);
        var bytes = Encoding.UTF8.GetBytes(text);
        Bytes = [.. random.Next(4) == 0 ? (byte[])[0xEF, 0xBB, 0xBF] : [], .. damaged && random.Next(3) > 0 ? Damage(bytes) : bytes];
    }

    public byte[] Bytes { get; }

    private string Write(int oddity)
    {
        string[] all = ["customer", "date", "recorded", "order", "item", "quantity", "unit price", "amount", "cost", "currency", "name", "channel", "region", "note"];
        string[] columns = [.. all.Where((name, i) => i < 2 || (i is 5 or 6 or 7 && random.Next(4) > 0) || random.Next(2) == 0).OrderBy(_ => random.Next())];
        var text = new StringBuilder(random.Next(8) == 0 ? "Sales export" + end : string.Empty);
        Row(text, columns);
        var count = random.Next(8) == 0 ? random.Next(200, 3000) : random.Next(0, 40);
        for (var i = 0; i < count; i++)
        {
            string[] fields = [.. columns.Select(column => oddity > 0 && random.Next(60) < oddity ? Odd[random.Next(Odd.Length)] : Value(column))];
            if (oddity > 2 && random.Next(40) == 0)
            {
                fields = random.Next(2) == 0 ? [.. fields, .. random.Next(2) == 0 ? [string.Empty] : (string[])["more"]] : fields[..^1];
            }

            if (random.Next(30) == 0)
            {
                text.Append(random.Next(3) switch { 0 => " ", 1 => new string(delimiter, columns.Length - 1), _ => string.Empty }).Append(end);
            }

            Row(text, oddity > 3 && random.Next(200) == 0 ? columns : fields);
        }

        return random.Next(3) == 0 ? text.ToString().TrimEnd('\n', '\r') : text.ToString();
    }

    private string Value(string column) => column switch
    {
        "customer" => Customers[random.Next(random.Next(2) == 0 ? 2 : Customers.Length)],
        "recorded" when random.Next(3) == 0 => string.Empty,
        "date" or "recorded" => new DateTime(2023, 1, 1).AddDays(random.Next(700)).AddHours(8.5).ToString(dayFormat, CultureInfo.InvariantCulture),
        "order" => random.Next(4) == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"O{random.Next(20)}"),
        "item" => random.Next(5) == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"item {random.Next(9)}"),
        "quantity" => random.Next(-3, 40).ToString(CultureInfo.InvariantCulture),
        "unit price" or "amount" or "cost" => random.Next(12) == 0 ? string.Empty : Amount(),
        "currency" => random.Next(200) == 0 ? "EUR" : "CNY",
        "channel" => random.Next(3) == 0 ? "MT" : "传统渠道",
        "name" or "region" => random.Next(6) == 0 ? " " : string.Create(CultureInfo.InvariantCulture, $"R{random.Next(3)}"),
        "note" => random.Next(9) == 0 ? "5\" pipe" : "plain",
        _ => string.Empty,
    };

    private string Amount()
    {
        var value = new decimal(random.Next(-200_000, 2_000_000)) / (random.Next(6) switch { 0 => 1_000m, 1 => 1m, 2 => 1_000_000m, _ => 100m });
        return value.ToString(random.Next(9) == 0 ? "N4" : value == decimal.Round(value, 2) ? "N2" : "N6", numbers);
    }

    private void Row(StringBuilder text, IEnumerable<string> fields) => text.AppendJoin(delimiter, fields.Select(Field)).Append(end);

    private string Field(string field) => quoting == 2 || (quoting == 1 && random.Next(4) == 0) || field.AsSpan().IndexOfAny([delimiter, '"', '\n']) >= 0
        ? random.Next(8) == 0 ? $" \"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\" " : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : field;

    /// <summary>Bytes changed, put in, taken out, or the end cut off.</summary>
    private byte[] Damage(byte[] bytes)
    {
        var damaged = bytes.ToList();
        for (var i = random.Next(1, 5); i > 0 && damaged.Count > 60; i--)
        {
            var at = random.Next(random.Next(3) == 0 ? 0 : 50, damaged.Count);
            switch (random.Next(9))
            {
                case 0: damaged[at] = 0; break;
                case 1: damaged[at] = (byte)'"'; break;
                case 2: damaged.Insert(at, (byte)'"'); break;
                case 3: damaged[at] = 0xC3; break;
                case 4: damaged.RemoveRange(at, Math.Min(random.Next(1, 30), damaged.Count - at)); break;
                case 5: damaged.Insert(at, (byte)'\r'); break;
                case 6: damaged.Insert(at, (byte)'\n'); break;
                case 7: damaged.RemoveRange(at, random.Next(3) == 0 ? damaged.Count - at : 0); break;
                default: damaged[at] = (byte)delimiter; break;
            }
        }

        return [.. damaged];
    }
}

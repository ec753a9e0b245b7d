using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Demo.Orders;

namespace CustomerTiering.Demo.Tests;

/// <summary>The same seed gives the same bytes, in both languages, whatever the machine's own culture.</summary>
public sealed class MarketFilesTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    /// <summary>Change these only together with a reason why the documented market has to change.</summary>
    public static TheoryData<string, string, string> Pinned { get; } = new()
    {
        { "en", "customers.csv", "b26bd838887a49e53347339cef6b8574f0658db2e86ae2f211a5ca9dd5e26aeb" },
        { "en", "groups.csv", "74bb72a584de0be762d01834e3a2d4836d01c388ea5dec197e24e0bf055859be" },
        { "en", "reps.csv", "f2379c9b955ec17a267f5d3df5310a2cf7184baea29b5e0d9db9018532b7f7ca" },
        { "en", "items.csv", "4c5fc558bc108efb6989c2ac98c53b877139f6b000db8674a49788c617835911" },
        { "en", "orders.csv", "efb05fc8e595420f4e135ddf6ca8772d62de8521caee77f8e6859c608e0189f7" },
        { "zh-Hans", "customers.csv", "d0363a592b0e1a43070065a3be3e05983880f169f8efe7a8644aaada5f7f5efb" },
        { "zh-Hans", "groups.csv", "3ae71006f84ff7385c7dc7230522ccc1f66d3a5c229683e7d372c4c55238ba02" },
        { "zh-Hans", "reps.csv", "a544fc96a68eb4a692eb1e29a253cd157c2ec5001f4361bb33830c5bcfca4195" },
        { "zh-Hans", "items.csv", "11f46768ccdab969ce6a78e04c4666843c6372dc3fc91550e9da13c21659ce75" },
        { "zh-Hans", "orders.csv", "ee9a9f36cbe257f1d37657ecdc8d4ced6383a0a099a2355a8a4ece5d2e54d829" },
        { "en", "visits.csv", "e7c7e8e54c087303c1096b07f6705a2513c75db47329722ba5512a13c09a713e" },
        { "en", "planned-visits.csv", "0e3a9dfa563a6a8afbdf1e7d4bbfe4765b16d4f0b132af62eec7efcda622ee58" },
        { "en", "leaves.csv", "4edc05bb62c915576ee68116e02ee2b724b3d4f461fa108a3108e5716c489112" },
        { "en", "places.csv", "131964e86f54d232590c1ad499d20ced5ad206554e51282a8df7f24f7abdabd4" },
        { "en", "homes.csv", "c09b74e9ad2129221a10a7dfa66f8256619389038651de70ddbff6e77a0cbea7" },
        { "zh-Hans", "visits.csv", "6daa075aa221eb78524e2f327e5e859f96b5f6f3b1ca8a427194a8b060695ef7" },
        { "zh-Hans", "planned-visits.csv", "687c15cb8a7fcf24fe84eccf87e9455e9911c02f7fb24577d547711961515092" },
        { "zh-Hans", "leaves.csv", "9687d66ea7341e9011b0386681780b5c647d78eb9d694403622623f0760c9856" },
        { "zh-Hans", "places.csv", "77ba638f3ee8838fd800eff0896575d5685f71c5eff1d50f3347fa36d4003875" },
        { "zh-Hans", "homes.csv", "9aa8d61cae8df0a13aacecb94293b586494f42fdfe2a0b8a381aa018e5163eb1" },
    };

    [Theory]
    [MemberData(nameof(Pinned))]
    public void Default_market_is_the_documented_one_to_the_byte(string culture, string file, string hash) =>
        Hash(Text(PlainSums.Market, CultureInfo.GetCultureInfo(culture), file)).Equals(hash, StringComparison.Ordinal)
            .ShouldBeTrue($"{culture} {file} is {Hash(Text(PlainSums.Market, CultureInfo.GetCultureInfo(culture), file))}");

    [Fact]
    public void Machine_culture_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Hash(All(DemoMarket.Create(), English)).ShouldBe(Hash(All(PlainSums.Market, English)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_seed_is_another_market() =>
        Hash(Text(DemoMarket.Create(7), English, "orders.csv")).Equals(Hash(Text(PlainSums.Market, English, "orders.csv")), StringComparison.Ordinal).ShouldBeFalse();

    [Fact]
    public void Streams_of_new_kinds_change_no_byte_of_the_orders()
    {
        var untouched = OrderBook.Of(new MarketPlanner(5), string.Empty);
        var planner = new MarketPlanner(5);
        foreach (var kind in new[] { "visits", "payments", "complaints", "order", "orders " })
        {
            foreach (var outlet in planner.Outlets)
            {
                planner.Streams.Of(kind, outlet.Id.Value).NextBits();
            }
        }

        OrderBook.Of(planner, string.Empty).SequenceEqual(untouched).ShouldBeTrue();
    }

    [Fact]
    public void Every_row_has_as_many_fields_as_its_header_and_no_quote()
    {
        foreach (var culture in new[] { English, Chinese })
        {
            foreach (var (file, write) in new MarketCsv(PlainSums.Market, culture).Files.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal)))
            {
                var rows = Written(write).TrimEnd('\n').Split('\n');
                var fields = rows[0].Split(',').Length;
                rows.Where(row => row.Count(letter => letter == ',') != fields - 1 || row.AsSpan().ContainsAny('"', '\r')).ShouldBeEmpty(file);
            }
        }
    }

    [Fact]
    public void The_written_calendar_reads_back_as_the_calendar_of_the_market()
    {
        var read = WorkingCalendar.Parse(Text(PlainSums.Market, English, "calendar.json")).Match(valid => valid.Calendar, refused => throw new InvalidOperationException(refused.Faults[0].Message));
        var days = MarketCalendar.Instance;
        for (var day = days.Days.Start; day < days.Days.End.PlusDays(90); day = day.PlusDays(1))
        {
            read.IsWorking(day).ShouldBe(days.IsWorkingDay(day), day.ToString());
        }
    }

    [Fact]
    public void Order_rows_give_back_the_order_lines()
    {
        var rows = Text(PlainSums.Market, English, "orders.csv").TrimEnd('\n').Split('\n')[1..];
        rows.Length.ShouldBe(PlainSums.Market.OrderLines.Count);
        rows.Sum(row => decimal.Parse(row.Split(',')[6], CultureInfo.InvariantCulture)).ShouldBe(PlainSums.Market.OrderLines.Sum(line => line.Amount));
        rows.Sum(row => decimal.Parse(row.Split(',')[7], CultureInfo.InvariantCulture)).ShouldBe(PlainSums.Market.OrderLines.Sum(line => line.Cost.Amount));
        rows.Select(row => row.Split(',')[0]).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }

    [Fact]
    public void Customer_rows_give_back_channels_and_potential_in_both_languages()
    {
        foreach (var culture in new[] { English, Chinese })
        {
            var rows = Text(PlainSums.Market, culture, "customers.csv").TrimEnd('\n').Split('\n')[1..];
            rows.Select(row => ChannelScheme.ForDistributors.Resolve(row.Split(',')[2])).ShouldBe(PlainSums.Market.Customers.Customers.Select(customer => customer.Channel));
            rows.Count(row => row.Split(',')[8].Length > 0).ShouldBe(PlainSums.Market.SuppliedMeasures.Single().Count);
        }
    }

    private static string All(DemoMarket market, CultureInfo culture) => string.Concat(new MarketCsv(market, culture).Files.Select(file => Written(file.Value)));

    private static string Text(DemoMarket market, CultureInfo culture, string file) => Written(new MarketCsv(market, culture).Files.Single(pair => string.Equals(pair.Key, file, StringComparison.Ordinal)).Value);

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

using System.Globalization;
using System.Text;
using CustomerTiering.Files.Lines;
using CustomerTiering.Files.Orders;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Tests.Lines;

/// <summary>Which files are read straight from their bytes, and that long ones are cut soundly.</summary>
public sealed class LineFileTests
{
    [Theory]
    [InlineData("customer,date,amount\nC1,2024-01-31,1.25\n")]
    [InlineData("\uFEFF\"customer\";\"date\";\"amount\"\r\n\"C1\";\"31.1.2024\";\"1,25\"\r\n\"C1\";\"31.1.2024\";\"1.000,25\"")]
    [InlineData("Export of today\n客户编码\t日期\t数量\t单价\n客户一\t2024年1月31日\t3\t2.5\n")]
    public void Files_in_UTF8_are_read_from_bytes(string text) => IsReadFromBytes(Encoding.UTF8.GetBytes(text)).ShouldBeTrue();

    [Fact]
    public void Other_encodings_are_read_carefully() =>
        IsReadFromBytes(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("customer,date,amount\nC1,2024-01-31,1.25\n")).ToArray()).ShouldBeFalse();

    [Fact]
    public void A_damaged_row_alone_is_read_carefully_not_the_file() =>
        IsReadFromBytes("customer,date,amount\nC1,2024-01-31,1.25\nC1,2024-01-31,x\nC\u0000,2024-01-31,1\nC1,\"2\"x,1\n"u8.ToArray()).ShouldBeTrue();

    [Theory]
    [InlineData("C{0},2024-01-{1:00},{2}.25\n")]
    [InlineData("\"C{0}\",\"2024-01-{1:00}\",\"{2}.25\"\r\n")]
    [InlineData("\"C\n{0}\",2024-01-{1:00},{2}.25\n")]
    public void A_cut_at_any_line_loses_nothing(string row)
    {
        var text = new StringBuilder("customer,date,amount\n");
        for (var i = 0; i < 40_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{string.Format(CultureInfo.InvariantCulture, row, i % 977, 1 + (i % 31), i)}");
            text.Append(i % 9_973 == 0 ? "bad row\n" : string.Empty);
        }

        var file = Encoding.UTF8.GetBytes(text.ToString());
        var careful = SameComplaints.OfLedger(file, ReadingWay.Careful, ReadingOptions.Default, ExchangeRates.None);
        SameComplaints.OfLedger(file, SameComplaints.TwoThreads, ReadingOptions.Default, ExchangeRates.None).ShouldBe(careful);
        SameComplaints.OfLedger(file, SameComplaints.OneThread, ReadingOptions.Default, ExchangeRates.None).ShouldBe(careful);
    }

    [Fact]
    public void Reading_tells_how_far_it_is_and_stops_when_asked()
    {
        var file = Encoding.UTF8.GetBytes("customer,date,amount\n" + string.Concat(Enumerable.Repeat("C1,2024-01-31,1.25\n", 200_000)));
        var told = new List<ReadProgress>();
        using var source = new CancellationTokenSource();
        _ = OrderFile.Read([FileSource.OfBytes("a.csv", file)], ExchangeRates.None, SameComplaints.TwoThreads, progress: new Told(told.Add));
        told.Count.ShouldBeGreaterThan(5);
        told[^1].ShouldBe(new ReadProgress(file.Length, file.Length, 200_000));
        told.Zip(told.Skip(1)).ShouldAllBe(pair => pair.First.BytesRead <= pair.Second.BytesRead && pair.First.Rows <= pair.Second.Rows);
        _ = Should.Throw<OperationCanceledException>(() => OrderFile.Read(
            [FileSource.OfBytes("a.csv", file)], ExchangeRates.None, SameComplaints.TwoThreads, progress: new Told(_ => source.Cancel()), token: source.Token));
    }

    private static bool IsReadFromBytes(byte[] file)
    {
        var reading = OrderFile.Open(FileSource.OfBytes("a.csv", file), ReadingOptions.Default, Silent.Progress, CancellationToken.None);
        var customers = new CustomersFromLines(ReadingOptions.Default.Channels);
        return LineFile.TryRead(reading, ReadingOptions.Default, new LedgerSink(ExchangeRates.None), customers, ReadingWay.Usual) is not null;
    }

    private sealed class Told(Action<ReadProgress> listen) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value) => listen(value);
    }
}

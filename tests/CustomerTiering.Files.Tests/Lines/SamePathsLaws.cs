using CustomerTiering.Calendars;
using CustomerTiering.Files.Lines;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Files.Tests.Lines;

/// <summary>Reading from bytes, on one thread or two, gives the ledger, the counts and the complaints of the careful reading.</summary>
public sealed class SamePathsLaws
{
    private static readonly SalesWindow Window = new(DayRange.Inclusive(new LocalDate(2023, 3, 1), new LocalDate(2024, 6, 30)), new LocalDate(2024, 7, 1));

    [Property(MaxTest = 100)]
    public void Clean_files_are_read_the_same(int seed) => Check(new DamagedBook(seed, damaged: false), Options(seed), Rates(seed));

    [Property(MaxTest = 400)]
    public void Damaged_files_are_read_and_refused_the_same(int seed) => Check(new DamagedBook(seed, damaged: true), Options(seed), Rates(seed));

    private static ReadingOptions Options(int seed) => ReadingOptions.Default with
    {
        FaultDetails = 1 + Math.Abs(seed % 7),
        Profile = ReadingProfile.Detected with { Currency = seed % 5 == 0 ? Currency.Of("CNY") : Currency.None },
    };

    private static ExchangeRates Rates(int seed) => seed % 3 == 0
        ? ExchangeRates.Into(Currency.Of("CNY"), [KeyValuePair.Create(Currency.Of("EUR"), 7.8123m), KeyValuePair.Create(Currency.Of("USD"), 1_000_000m)])
        : ExchangeRates.None;

    private static void Check(DamagedBook book, ReadingOptions options, ExchangeRates rates)
    {
        var ledger = SameComplaints.OfLedger(book.Bytes, ReadingWay.Careful, options, rates);
        SameComplaints.OfLedger(book.Bytes, SameComplaints.OneThread, options, rates).ShouldBe(ledger);
        SameComplaints.OfLedger(book.Bytes, SameComplaints.TwoThreads, options, rates).ShouldBe(ledger);

        var sums = SameComplaints.OfSums(book.Bytes, ReadingWay.Careful, options, rates, Window);
        SameComplaints.OfSums(book.Bytes, SameComplaints.OneThread, options, rates, Window).ShouldBe(sums);
        SameComplaints.OfSums(book.Bytes, SameComplaints.TwoThreads, options, rates, Window).ShouldBe(sums);
    }
}

using CustomerTiering.Benchmarks.Data;
using CustomerTiering.Calendars;
using CustomerTiering.History;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Benchmarks.Library;

/// <summary>Two years decided month by month, each decision as the rules of movement let it follow the one before.</summary>
internal static class HistoryRuns
{
    private static readonly PolicyTimeline Timeline = PolicyTimeline.Of(
        new PolicyVersion(TieringPolicy.Abc) { Movement = new MovementPolicy { Grace = new GracePeriod.Decisions(2), MaximumStepsDown = 1 } });

    /// <summary>A ledger of columns.</summary>
    public static SalesLedger Ledger(BenchColumns columns)
    {
        var builder = new SalesLedgerBuilder();
        int[] codes = [.. columns.Ids.Select(id => builder.CustomerCode(System.Text.Encoding.UTF8.GetBytes(id)))];
        builder.Add(new SalesColumns
        {
            Customer = columns.Customer.Select(customer => codes[customer]).ToArray(),
            Day = LibraryRuns.Days(columns).Span,
            Amount = LibraryRuns.Amounts(columns.Amount).Span,
            Cost = LibraryRuns.Amounts(columns.Cost).Span,
        });
        return builder.Build().Match(built => built.Ledger, mixed => throw new InvalidOperationException(mixed.ToString()));
    }

    /// <summary>24 monthly decisions.</summary>
    public static ulong Run(SalesLedger ledger) => (ulong)HistoryReplay.Run(
        new TierFacts(Portfolio.Of(ledger)), Timeline, DayRange.Inclusive(new LocalDate(2023, 1, 1), new LocalDate(2024, 12, 31)), LocalDate.MaxIsoValue).Count;
}

using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.History;
using CustomerTiering.Reports.History;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Tests;

/// <summary>Histories of made-up outlets for the tests, from a seed: months decided, some lines recorded late, an override, a merge, a dispute.</summary>
internal static class Histories
{
    public static readonly DayRange Days = DayRange.Inclusive(new(2025, 9, 1), Books.Day);

    public static TierHistoryReport Market(int outlets = 120, int seed = 5, bool abc = false, bool shuffled = false)
    {
        var policy = abc ? TieringPolicy.Abc : TieringPolicy.ForDistributors;
        var book = Books.Market(outlets, seed, shuffled);
        var version = new PolicyVersion(policy) { Movement = new MovementPolicy { Grace = new GracePeriod.Months(2), MaximumStepsDown = 1 } };
        var timeline = PolicyTimeline.Of(version);
        var facts = new TierFacts(book) { Overrides = Override(policy.Tiers), Changes = Merge() };
        var dispute = new FactDispute("D-<1>", new CustomerId("C00000"), Books.Day.PlusDays(-40))
        {
            Claim = "an invoice & its copy", Requester = "the outlet", Correction = [new OrderLine(new CustomerId("C00000"), Books.Day.PlusDays(-60), 500_000m)],
        };
        var settled = DisputeDocket.Settle(facts, timeline, Days, Books.Day, [new FiledDispute(dispute, new DisputeStatus.Upheld(new AppealRuling(Books.Day.PlusDays(-20), "head of sales", "seen")))]);
        var history = HistoryReplay.AsItHappened(settled.Facts, timeline, Days);
        return new TierHistoryReport(history, version, Books.Day.PlusDays(1))
        {
            Currency = book.Sales.Currency,
            Warnings = DowngradeWarnings.On(Books.Day, history, settled.Facts, timeline),
            Disputes = settled.Findings,
        };
    }

    private static TierOverrides Override(TierScheme tiers) => TierOverrides.Of(
        tiers,
        [
            new TierOverride("O-1", new CustomerId("C00001"), OverrideKind.Exact, tiers.Tiers[0], DayRange.Inclusive(new(2026, 2, 10), new(2026, 12, 31)))
            {
                Reason = "contract", Requester = "sales", Approver = "head of sales",
            },
        ]).Match(valid => valid.Overrides, refused => throw new InvalidOperationException(refused.Faults[0].Message));

    private static CustomerChanges Merge() => CustomerChanges.Of([new CustomerMerge(new CustomerId("C00003"), new CustomerId("C00002"), new(2026, 1, 15))], [], [])
        .Match(valid => valid.Changes, circular => throw new InvalidOperationException());
}

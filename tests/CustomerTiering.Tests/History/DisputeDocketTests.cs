using CustomerTiering.Calendars;
using CustomerTiering.History;
using CustomerTiering.Sales;
using FsCheck.Xunit;
using NodaTime;
using static CustomerTiering.Tests.History.Given;

namespace CustomerTiering.Tests.History;

public class DisputeDocketTests
{
    private static readonly QualificationPolicy Quarters = new() { Period = new QualificationPeriod.Calendar(PeriodLength.Quarter) };

    private static readonly Given Booked = Limits(100, 50, Quarters, new MovementPolicy { Upgrade = UpgradeTiming.AtPeriodEnd }, DayRange.Inclusive(Day(2025, 1, 1), Day(2025, 6, 30)))
        .Bought(Day(2025, 3, 10), 40).Bought(Day(2025, 5, 10), 60);

    private static readonly TierFacts Facts = Booked.Facts;

    private static readonly FactDispute Dispute = new("D-1", Shop, Day(2025, 4, 3))
    {
        Claim = "70, not 40",
        Requester = "the customer",
        Correction = [new OrderLine(Shop, Day(2025, 3, 10), 30)],
    };

    private static readonly AppealRuling Ruling = new(Day(2025, 4, 10), "head of sales", "delivery note seen");

    [Fact]
    public void An_upheld_one_enters_the_facts_and_says_what_was_wrong_by_then()
    {
        var result = Settle(Day(2025, 12, 31), new DisputeStatus.Upheld(Ruling));
        var finding = result.Findings.ShouldHaveSingleItem();
        finding.ChangesTier.ShouldBeTrue();
        var change = finding.Changes.ShouldHaveSingleItem();
        (change.Said.Value, change.Right.Value, change.Days).ShouldBe(("basic", "silver", DayRange.Inclusive(Day(2025, 4, 1), Day(2025, 4, 11))));
        HistoryReplay.Run(result.Facts, Booked.Policies, Booked.Horizon, Day(2025, 4, 9)).TierOn(Shop, Day(2025, 4, 5)).Tier.Value.ShouldBe("basic");
        HistoryReplay.Run(result.Facts, Booked.Policies, Booked.Horizon, Day(2025, 4, 10)).TierOn(Shop, Day(2025, 4, 5)).Tier.Value.ShouldBe("silver");
    }

    [Fact]
    public void An_open_one_is_weighed_and_changes_no_fact()
    {
        var result = Settle(LocalDate.MaxIsoValue, new DisputeStatus.Open());
        result.Facts.ShouldBeSameAs(Facts);
        result.Findings[0].Changes.ShouldHaveSingleItem().Days.ShouldBe(DayRange.Inclusive(Day(2025, 4, 1), Day(2025, 6, 30)));
    }

    [Fact]
    public void A_ruling_is_not_known_before_its_day_and_a_dispute_not_before_it_is_raised()
    {
        Settle(Day(2025, 4, 9), new DisputeStatus.Upheld(Ruling)).Findings.ShouldHaveSingleItem().Filed.Status.ShouldBe(new DisputeStatus.Open());
        Settle(Day(2025, 4, 2), new DisputeStatus.Upheld(Ruling)).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_rejected_one_changes_nothing_and_stays_on_record()
    {
        var result = Settle(LocalDate.MaxIsoValue, new DisputeStatus.Rejected(Ruling));
        result.Facts.ShouldBeSameAs(Facts);
        result.Findings.ShouldHaveSingleItem().ChangesTier.ShouldBeFalse();
    }

    [Fact]
    public void Two_of_one_reference_are_misuse() =>
        Should.Throw<ArgumentException>(() => DisputeDocket.Settle(Facts, Booked.Policies, Booked.Horizon, LocalDate.MaxIsoValue, [new FiledDispute(Dispute, new DisputeStatus.Open()), new FiledDispute(Dispute, new DisputeStatus.Open())]))
            .Message.ShouldContain("D-1");

    /// <summary>Upheld disputes are lines recorded on the days of their rulings, in whatever order they are given.</summary>
    [Property(MaxTest = 30)]
    public void Upheld_disputes_are_late_lines(byte[] lines, byte[] disputes, byte policy, byte known)
    {
        var facts = AnyFacts.Of(lines, [], [], [], onFile: false);
        var timeline = AnyFacts.Timeline(policy);
        var filed = AnyFacts.Rows(disputes, 4).Take(3).Select((row, i) => new FiledDispute(
            new FactDispute("D" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), AnyFacts.Id(row[0]), AnyFacts.Day(row[1])) { Claim = "c", Requester = "r", Correction = [new OrderLine(AnyFacts.Id(row[0]), AnyFacts.Day(row[1]), (row[2] - 100) * 5m)] },
            new DisputeStatus.Upheld(new AppealRuling(AnyFacts.Day(row[1] + row[3]), "b", "w")))).ToArray();
        var knownOn = AnyFacts.Day((known * 2) + 31);

        var settled = DisputeDocket.Settle(facts, timeline, AnyFacts.Horizon, knownOn, filed);
        var upheld = filed.Where(entry => RuledOn(entry) <= knownOn).ToArray();
        var late = AnyFacts.Of(lines, [], [], [], onFile: false, taken => taken.Concat(upheld.SelectMany(entry => entry.Dispute.Correction.Select(line => line with { Recorded = RuledOn(entry) }))));
        AnyFacts.Standing(HistoryReplay.Run(settled.Facts, timeline, AnyFacts.Horizon, knownOn), knownOn)
            .ShouldBe(AnyFacts.Standing(HistoryReplay.Run(late, timeline, AnyFacts.Horizon, knownOn), knownOn));
        DisputeDocket.Settle(facts, timeline, AnyFacts.Horizon, knownOn, filed.Reverse()).Findings.Select(finding => (finding.Filed, finding.Changes.Count, finding.Others))
            .ShouldBe(settled.Findings.Select(finding => (finding.Filed, finding.Changes.Count, finding.Others)));
    }

    private static LocalDate RuledOn(FiledDispute entry) => ((DisputeStatus.Upheld)entry.Status).Ruling.Day;

    private static DisputeDocketResult Settle(LocalDate knownOn, DisputeStatus status) =>
        DisputeDocket.Settle(Facts, Booked.Policies, Booked.Horizon, knownOn, [new FiledDispute(Dispute, status)]);
}

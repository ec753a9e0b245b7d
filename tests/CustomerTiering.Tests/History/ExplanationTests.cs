using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.History;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using FsCheck.Xunit;
using static CustomerTiering.Tests.History.Given;

namespace CustomerTiering.Tests.History;

public class ExplanationTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly QualificationPolicy Quarters = new() { Period = new QualificationPeriod.Calendar(PeriodLength.Quarter) };

    [Fact]
    public void An_overridden_tier_in_grace_is_explained_whole()
    {
        var ceiling = new TierOverride("O-7", Shop, OverrideKind.Ceiling, new TierName("basic"), DayRange.Inclusive(Day(2025, 7, 10), Day(2025, 8, 31)))
        {
            Reason = "overdue invoices", Requester = "finance", Approver = "head of finance",
        };
        var given = Limits(100, 50, Quarters, new MovementPolicy { Grace = new GracePeriod.Decisions(1) }, DayRange.Inclusive(Day(2025, 1, 1), Day(2025, 7, 31)))
            .Bought(Day(2025, 3, 10), 60).Bought(Day(2025, 5, 10), 20).Overridden(ceiling);
        var state = given.WhenItHappened().TierOn(Shop, Day(2025, 7, 20));
        TierExplanation.Of(state, given.Policies, given.Overrides, English).ShouldBe(
            """
            shop: basic since 2025-07-10 (override started; policy metals 1).
            Override O-7 (at most basic) holds until 2025-08-31: overdue invoices, approved by head of finance; without it: silver.
            It no longer qualifies for silver and keeps it until 2025-09-30 (grace).
            Next decided on 2025-09-30.
            """);
        TierExplanation.Of(state, given.Policies, given.Overrides, Chinese).Split('\n')[2].ShouldBe("已不满足 silver 的条件，宽限期至 2025-09-30。");
    }

    [Fact]
    public void A_warning_says_until_when_and_with_how_much()
    {
        var given = Limits(100, 50, Quarters, MovementPolicy.Immediate, DayRange.Inclusive(Day(2025, 1, 1), Day(2025, 4, 30))).Bought(Day(2025, 3, 10), 120).Bought(Day(2025, 4, 10), 30);
        var warning = DowngradeWarnings.On(Day(2025, 5, 15), given.WhenItHappened(), given.Facts, given.Policies).ShouldHaveSingleItem();
        warning.Say(English).ShouldBe("shop holds gold but qualifies for basic by what is known; gold is decided on 2025-06-30. 70.00 of net revenue more keeps gold, if everyone else stands still.");
        warning.Say(Chinese).ShouldStartWith("shop 现为 gold，按已知数据只符合 basic；2025-06-30 将重新定级。");
    }

    [Property(MaxTest = 60)]
    public void The_amount_warned_of_keeps_the_tier_and_a_cent_less_does_not(byte[] lines, byte day)
    {
        var given = AnyFacts.Of(lines, [], [], [], onFile: false);
        var version = new PolicyVersion(AnyFacts.Top("entry", AnyFacts.Scheme, 20, 40, 60)) { Exit = AnyFacts.Top("exit", AnyFacts.Scheme, 30, 50, 70) };
        var timeline = PolicyTimeline.Of(version);
        var last = AnyFacts.Day(150 + day);
        var history = HistoryReplay.Run(given, timeline, DayRange.Inclusive(AnyFacts.Day(30), AnyFacts.Day(140)), AnyFacts.Day(140));
        foreach (var warning in DowngradeWarnings.On(last, history, given, timeline))
        {
            if (warning.ToStay is TierShift.By { Changes: [var change] })
            {
                bool Stays(decimal amount) => version.Exit.Decide(
                    Portfolio.Of(((SalesLedger)given.Book.Sales).With([new OrderLine(warning.Customer, last, amount)])),
                    TieringScope.TwelveMonthsTo(last).AsKnownOn(last))[warning.Customer].TierPlace <= AnyFacts.Scheme.PlaceOf(warning.Held);
                (Stays(change.Amount), Stays(change.Amount - 0.01m)).ShouldBe((true, false));
            }
        }
    }
}

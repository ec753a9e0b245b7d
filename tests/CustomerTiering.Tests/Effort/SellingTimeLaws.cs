using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Effort.Phases;
using CustomerTiering.Effort.Supervision;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Effort;

/// <summary>Where selling time goes (J3): laws and worked numbers.</summary>
public sealed class SellingTimeLaws
{
    private static readonly LocalDate Day = new(2025, 3, 3);

    [Property]
    public void Shares_add_up_to_one_and_gaps_to_nothing((byte, byte, byte, byte)[] drawn)
    {
        var all = SellingTime.Of(Diary(drawn, 1), SupervisionPolicy.Default).All;
        all.Shares.Sum(share => share.Minutes).ShouldBe(drawn.Sum(draw => draw.Item1 + draw.Item2 + draw.Item3 + (long)draw.Item4));
        if (all.IsKnown)
        {
            all.Shares.Sum(share => share.Share).ShouldBe(1, 1e-12);
            all.Shares.Sum(share => share.Gap).ShouldBe(0, 1e-12);
            all.Misplaced.ShouldBe(all.Shares.Sum(share => Math.Max(0, share.Gap)), 1e-12);
        }
    }

    [Property]
    public void Twice_the_minutes_are_the_same_shares((byte, byte, byte, byte)[] drawn)
    {
        var once = SellingTime.Of(Diary(drawn, 1), SupervisionPolicy.Default).All.Shares.Select(share => share.Share).ToArray();
        var twice = SellingTime.Of(Diary(drawn, 2), SupervisionPolicy.Default).All.Shares.Select(share => share.Share).ToArray();
        foreach (var place in Enumerable.Range(0, 4))
        {
            twice[place].ShouldBe(once[place], 1e-12);
        }
    }

    [Fact]
    public void Time_as_the_targets_have_it_is_all_in_place()
    {
        var rep = SellingTime.Of(Diary([(40, 30, 20, 10)], 1), SupervisionPolicy.Default).Reps.ShouldHaveSingleItem();
        (rep.Misplaced, rep.OffTarget.Count, rep.Recorded).ShouldBe((0, 0, 1));
        rep.Explain(CultureInfo.GetCultureInfo("en")).ShouldContain("building trust 40% against 40%");
    }

    [Fact]
    public void Sixty_minutes_of_trust_and_none_of_needs_are_named()
    {
        var rep = SellingTime.Of(Diary([(60, 0, 30, 10)], 1), SupervisionPolicy.Default).Reps[0];
        rep.OffTarget.Select(share => share.Phase).ShouldBe([SellingPhase.Needs, SellingPhase.Trust]);
        rep.Misplaced.ShouldBe(0.3, 1e-12);
        rep.Explain(CultureInfo.GetCultureInfo("zh-Hans")).ShouldContain("发现需求少 30 个百分点");
    }

    [Fact]
    public void Without_minutes_by_phase_nothing_is_said()
    {
        var rep = SellingTime.Of(Diary([(0, 0, 0, 0)], 1), SupervisionPolicy.Default).Reps[0];
        (rep.IsKnown, rep.Misplaced, rep.OffTarget.Count).ShouldBe((false, 0, 0));
        rep.Explain(CultureInfo.GetCultureInfo("en")).ShouldContain("none of 1 contacts");
    }

    private static VisitDiary Diary((byte Trust, byte Needs, byte Product, byte Closing)[] drawn, int times) => VisitDiary.Of(drawn.Select((draw, place) =>
        new Visit(new RepId("R1"), new CustomerId("C1"), Day.PlusDays(place)) { Phases = new PhaseMinutes(times * draw.Trust, times * draw.Needs, times * draw.Product, times * draw.Closing) }));
}

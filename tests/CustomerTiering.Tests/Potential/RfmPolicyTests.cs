using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Policies;
using CustomerTiering.Potential;
using NodaTime;

namespace CustomerTiering.Tests.Potential;

public class RfmPolicyTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(9)]
    public void The_eight_segments_are_sound_for_any_number_of_bins(int bins) =>
        Faults(new RfmPolicyDraft { Bins = bins, Segments = RfmSegments.Eight(bins) }).ShouldBeEmpty();

    [Fact]
    public void The_best_scores_are_champions_in_both_languages()
    {
        var best = RfmPolicy.Default.SegmentOf(new RfmScore(5, 5, 5));
        (best.NameFor(CultureInfo.GetCultureInfo("en")), best.NameFor(CultureInfo.GetCultureInfo("zh-CN"))).ShouldBe(("Champions", "重要价值客户"));
        RfmPolicy.Default.SegmentOf(new RfmScore(3, 4, 5)).Id.ShouldBe("key-to-keep");
        RfmPolicy.Default.SegmentOf(new RfmScore(1, 1, 1)).Id.ShouldBe("lost");
        Should.Throw<ArgumentOutOfRangeException>(() => RfmPolicy.Default.SegmentOf(new RfmScore(0, 1, 6)));
    }

    [Fact]
    public void A_hole_is_refused_with_scores_that_nobody_takes()
    {
        var fault = Faults(new RfmPolicyDraft { Segments = [.. RfmSegments.Eight().Where(segment => segment.Id is not "key-to-keep")] }).ShouldHaveSingleItem();
        (fault.Code, fault.Path, fault.Witness).ShouldBe(("hole", "$.segments", "R1 F4 M4"));
        fault.Message.ShouldContain("12 such");
    }

    [Fact]
    public void An_overlap_is_refused_with_scores_that_two_take()
    {
        var vip = new RfmSegment("vip", "VIP", "贵宾", new ScoreRange(5, 5), new ScoreRange(5, 5), new ScoreRange(5, 5));
        var fault = Faults(new RfmPolicyDraft { Segments = [.. RfmSegments.Eight(), vip] }).ShouldHaveSingleItem();
        (fault.Code, fault.Witness).ShouldBe(("overlap", "R5 F5 M5"));
        fault.Message.ShouldContain("champions");
        fault.Message.ShouldContain("vip");
    }

    [Fact]
    public void Names_ranges_and_bins_are_checked()
    {
        Faults(new RfmPolicyDraft { Bins = 10 }).ShouldHaveSingleItem().Code.ShouldBe("bins");
        Faults(new RfmPolicyDraft { Name = " " }).ShouldHaveSingleItem().Code.ShouldBe("no-name");
        Faults(new RfmPolicyDraft { Bins = 4 }).Any(fault => fault.Code is "score-range").ShouldBeTrue();
        var twice = RfmSegments.Eight().Select(segment => segment with { Id = "x" });
        Faults(new RfmPolicyDraft { Segments = [.. twice] }).Count(fault => fault.Code is "segment-twice").ShouldBe(7);
    }

    [Fact]
    public void A_policy_reads_back_from_its_JSON()
    {
        var draft = new RfmPolicyDraft
        {
            Name = "quarter",
            Version = "7",
            Effective = DayRange.Inclusive(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)),
            Bins = 3,
            Binning = RfmBinning.EqualCounts,
            Frequency = RfmFrequency.Lines,
            Segments = RfmSegments.Eight(3),
        };
        foreach (var policy in (RfmPolicy[])[Valid(RfmPolicy.Of(draft)), RfmPolicy.Default])
        {
            var read = Valid(RfmPolicy.Parse(policy.ToJson()));
            read.ToJson().ShouldBe(policy.ToJson());
            read.Segments.ShouldBe(policy.Segments);
            (read.Draft with { Segments = policy.Segments }).ShouldBe(policy.Draft);
        }
    }

    [Fact]
    public void What_is_left_out_has_its_default() => Valid(RfmPolicy.Parse("{}")).ToJson().ShouldBe(RfmPolicy.Default.ToJson());

    [Theory]
    [InlineData("{", "not-json", "$")]
    [InlineData("[]", "object", "$")]
    [InlineData("{\"bins\":\"five\"}", "whole-number", "$.bins")]
    [InlineData("{\"binning\":\"thirds\"}", "choice", "$.binning")]
    [InlineData("{\"frequncy\":\"orders\"}", "unknown-name", "$.frequncy")]
    [InlineData("{\"segments\":{}}", "list", "$.segments")]
    [InlineData("{\"segments\":[{\"id\":\"a\",\"recency\":\"high\"}]}", "score-range", "$.segments[0].recency")]
    [InlineData("{\"effective\":{\"from\":\"31.12.2024\"}}", "day", "$.effective.from")]
    [InlineData("{\"effective\":{\"from\":\"2024-12-31\",\"to\":\"2024-01-01\"}}", "days", "$.effective")]
    [InlineData("{\"name\":5}", "text", "$.name")]
    public void JSON_that_is_no_policy_is_refused_with_its_place(string json, string code, string path)
    {
        var faults = RfmPolicy.Parse(json).Match(_ => [], refused => refused.Faults);
        faults.ShouldNotBeEmpty();
        (faults[0].Code, faults[0].Path).ShouldBe((code, path));
    }

    [Fact]
    public void A_policy_says_how_it_scores_in_both_languages()
    {
        RfmPolicy.Default.Describe(CultureInfo.GetCultureInfo("en")).ShouldContain("| Champions | 4-5 | 4-5 | 4-5 |");
        RfmPolicy.Default.Describe(CultureInfo.GetCultureInfo("zh-Hans")).ShouldContain("| 重要价值客户 | 4-5 | 4-5 | 4-5 |");
    }

    [Fact]
    public void Columns_of_different_length_and_purchases_after_the_day_are_misuse()
    {
        Should.Throw<ArgumentException>(() => Rfm.Of(RfmPolicy.Default, [1], [1, 2], [1]));
        Should.Throw<ArgumentException>(() => Rfm.Of(RfmPolicy.Default, [-1], [1], [1]));
        Should.Throw<InvalidOperationException>(() => Rfm.Of(RfmPolicy.Default, [1], [1], [1]).Measures());
    }

    [Fact]
    public void Nobody_gives_an_empty_result()
    {
        var nobody = Rfm.Of(RfmPolicy.Default, [], [], []);
        nobody.Count.ShouldBe(0);
        nobody.RecencyLimits.ShouldBeEmpty();
        nobody.SegmentSizes().ShouldAllBe(size => size == 0);
    }

    private static IReadOnlyList<PolicyFault> Faults(RfmPolicyDraft draft) => RfmPolicy.Of(draft).Match(_ => [], refused => refused.Faults);

    private static RfmPolicy Valid(RfmPolicyOutcome outcome) =>
        outcome.Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].Message));
}

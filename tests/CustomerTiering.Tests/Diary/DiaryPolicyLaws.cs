using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Diary;

/// <summary>Which entries count as contacts: laws and cases.</summary>
public sealed class DiaryPolicyLaws
{
    private static readonly LocalDate Day = new(2025, 3, 3);

    private static readonly Visit Sound = new(new RepId("R1"), new CustomerId("C1"), Day) { Time = VisitTime.Between(new LocalTime(9, 0), new LocalTime(9, 30)) };

    [Property]
    public void Every_entry_is_used_or_refused_and_none_is_lost((byte, byte, byte, byte, byte)[] drawn)
    {
        var diary = VisitDiary.Of(DrawnVisits.Of(drawn));
        var result = DiaryPolicy.Default.Check(diary);
        result.Read.ShouldBe(diary.Count);
        result.Faults.Sum(count => count.Count).ShouldBe(result.Refused.Count);
        VisitDiary.Of(result.Diary.Visits.Concat(result.Refused.Select(entry => entry.Visit)).Select(visit => visit with { Id = VisitId.None })).Visits
            .ShouldBe(VisitDiary.Of(diary.Visits.Select(visit => visit with { Id = VisitId.None })).Visits);
    }

    [Property]
    public void What_counts_meets_every_rule_written_down_slowly((byte, byte, byte, byte, byte)[] drawn)
    {
        var used = DiaryPolicy.Default.Check(VisitDiary.Of(DrawnVisits.Of(drawn))).Diary.Visits;
        foreach (var visit in used)
        {
            var terms = DiaryPolicy.Default.TermsOf(visit.Channel);
            (visit.Recorded >= visit.Day && !visit.Time.IsBackward).ShouldBeTrue();
            (!terms.NeedsTimes || (visit.Time.HasCheckIn && visit.Time.HasCheckOut && visit.Minutes >= terms.LeastMinutes)).ShouldBeTrue();
        }

        var clocked = used.Where(visit => DiaryPolicy.Default.TermsOf(visit.Channel).NeedsTimes).ToArray();
        foreach (var (place, visit) in clocked.Index())
        {
            clocked.Skip(place + 1).ShouldAllBe(other => other.Rep != visit.Rep || other.Day != visit.Day || other.Time.CheckIn >= visit.Time.CheckOut || other.Time.CheckOut <= visit.Time.CheckIn);
        }
    }

    [Property]
    public void Checking_what_counts_refuses_nothing_more((byte, byte, byte, byte, byte)[] drawn)
    {
        var once = DiaryPolicy.Default.Check(VisitDiary.Of(DrawnVisits.Of(drawn)));
        var twice = DiaryPolicy.Default.Check(once.Diary);
        twice.Refused.ShouldBeEmpty();
        twice.Diary.Visits.ShouldBe(once.Diary.Visits);
    }

    [Property]
    public void A_diary_entered_twice_counts_once((byte, byte, byte, byte, byte)[] drawn)
    {
        Visit[] visits = [.. DiaryPolicy.Default.Check(VisitDiary.Of(DrawnVisits.Of(drawn))).Diary.Visits.Select(visit => visit with { Id = VisitId.None })];
        var twice = DiaryPolicy.Default.Check(VisitDiary.Of(visits.Concat(visits)));
        (twice.Used, twice.Refused.Count(entry => entry.Fault == VisitFault.Duplicate)).ShouldBe((visits.Length, visits.Length));
        twice.Refused.ShouldAllBe(entry => entry.HasAgainst && entry.Against.Customer == entry.Visit.Customer);
    }

    [Property]
    public void A_policy_that_allows_everything_refuses_nothing((byte, byte, byte, byte, byte)[] drawn)
    {
        var lax = DiaryPolicy.Of(new DiaryPolicyDraft
        {
            Channels = [.. ContactChannel.InOrder.Select(channel => new ContactTerms(channel) { MostMinutes = 1440 })],
            AllowsDuplicates = true,
            AllowsOverlaps = true,
            AllowsRecordedAhead = true,
        }).Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].Message));
        lax.Check(VisitDiary.Of(DrawnVisits.Of(drawn))).Faults.ShouldAllBe(count => count.Fault == VisitFault.Backward);
    }

    [Fact]
    public void Each_reason_has_its_case()
    {
        Fault(Sound with { Recorded = Day.PlusDays(-1) }).ShouldBe(VisitFault.RecordedAhead);
        Fault(Sound with { Time = VisitTime.CheckedOut(new LocalTime(9, 0)) }).ShouldBe(VisitFault.NoCheckIn);
        Fault(Sound with { Time = VisitTime.CheckedIn(new LocalTime(9, 0)) }).ShouldBe(VisitFault.NoCheckOut);
        Fault(Sound with { Time = VisitTime.Between(new LocalTime(9, 0), new LocalTime(8, 0)) }).ShouldBe(VisitFault.Backward);
        Fault(Sound with { Time = VisitTime.From(new LocalTime(9, 0), 4) }).ShouldBe(VisitFault.TooShort);
        Fault(Sound with { Time = VisitTime.From(new LocalTime(9, 0), 721) }).ShouldBe(VisitFault.TooLong);
        DiaryPolicy.Default.Check(VisitDiary.Of([Sound with { Time = VisitTime.From(new LocalTime(9, 0), 5) }, Sound with { Time = VisitTime.From(new LocalTime(10, 0), 720) }])).Used.ShouldBe(2);
    }

    [Fact]
    public void A_visit_may_begin_when_the_one_before_ends_and_a_call_may_fall_into_a_visit()
    {
        var next = Sound with { Customer = new CustomerId("C2"), Time = VisitTime.From(new LocalTime(9, 30), 30) };
        var call = Sound with { Customer = new CustomerId("C3"), Channel = ContactChannel.Call, Time = VisitTime.From(new LocalTime(9, 10), 3) };
        DiaryPolicy.Default.Check(VisitDiary.Of([Sound, next, call])).Refused.ShouldBeEmpty();
        var refused = DiaryPolicy.Default.Check(VisitDiary.Of([Sound, next with { Time = VisitTime.From(new LocalTime(9, 29), 30) }])).Refused.ShouldHaveSingleItem();
        (refused.Fault, refused.Against).ShouldBe((VisitFault.Overlap, Sound));
    }

    [Fact]
    public void Two_messages_of_a_day_are_two_unless_everything_about_them_is_the_same()
    {
        var message = Sound with { Channel = ContactChannel.Message, Time = VisitTime.None, Topic = "prices" };
        DiaryPolicy.Default.Check(VisitDiary.Of([message, message with { Topic = "stock" }, message with { Recorded = Day.PlusDays(1), Id = new VisitId("V9") }])).Faults
            .ShouldBe([new FaultCount(VisitFault.Duplicate, 1)]);
    }

    [Property]
    public void A_policy_comes_back_from_its_json(byte weight, byte least, byte most, bool needs, bool overlaps, bool duplicates, bool ahead)
    {
        var draft = new DiaryPolicyDraft
        {
            Name = "n\"ame",
            Version = "7",
            Effective = DayRange.Inclusive(Day, Day.PlusDays(least)),
            Channels = [.. new DiaryPolicyDraft().Channels.Select(terms => terms with { Weight = (weight + 1) / 16m, LeastMinutes = least, MostMinutes = least + most, NeedsTimes = needs })],
            AllowsOverlaps = overlaps,
            AllowsDuplicates = duplicates,
            AllowsRecordedAhead = ahead,
        };
        var policy = DiaryPolicy.Of(draft).Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].Message));
        DiaryPolicy.Parse(policy.ToJson()).Match(valid => valid.Policy.Draft, refused => throw new InvalidOperationException(refused.Faults[0].ToString())).ShouldBe(draft);
    }

    [Theory]
    [InlineData("{\"channels\":{\"visit\":{\"weight\":-1}}}", "$.channels.visit.weight")]
    [InlineData("{\"channels\":{\"fax\":{}}}", "$.channels.fax")]
    [InlineData("{\"channels\":{\"visit\":{\"leastMinutes\":30,\"mostMinutes\":20}}}", "$.channels.visit.mostMinutes")]
    [InlineData("{\"effective\":{\"from\":\"2025-02-30\"}}", "$.effective.from")]
    [InlineData("{\"allowOverlaps\":true}", "$.allowOverlaps")]
    [InlineData("{\"name\":\"\"}", "$.name")]
    public void A_fault_in_a_policy_is_named_with_its_place(string json, string path) =>
        DiaryPolicy.Parse(json).ShouldBeOfType<DiaryPolicyOutcome.Refused>().Faults.ShouldContain(fault => fault.Path == path);

    private static VisitFault Fault(Visit visit) => DiaryPolicy.Default.Check(VisitDiary.Of([visit])).Refused.ShouldHaveSingleItem().Fault;
}

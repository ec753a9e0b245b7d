using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Diary;

/// <summary>Laws of the visit diary, against slow and obvious forms.</summary>
public sealed class VisitDiaryLaws
{
    [Property]
    public void Order_of_entries_does_not_matter((byte, byte, byte, byte, byte)[] drawn, int seed)
    {
        var entries = DrawnVisits.Of(drawn);
        var shuffled = entries.ToArray();
        new Random(seed).Shuffle(shuffled);
        VisitDiary.Of(shuffled).Visits.ShouldBe(VisitDiary.Of(entries).Visits);
    }

    [Property]
    public void Every_rep_and_every_customer_has_its_own_visits_in_order_of_time((byte, byte, byte, byte, byte)[] drawn)
    {
        var diary = VisitDiary.Of(DrawnVisits.Of(drawn));
        diary.Reps.SelectMany(rep => diary.Of(rep)).ShouldBe(diary.Visits);
        diary.Reps.ShouldBe(diary.Visits.Select(visit => visit.Rep).Distinct().Order());
        foreach (var customer in diary.Customers)
        {
            var own = diary.Of(customer);
            own.OrderBy(visit => visit.Rep).ThenBy(visit => visit.Day).ThenBy(visit => visit.Time.HasCheckIn ? visit.Time.CheckIn.TickOfDay : -1).Select(visit => (visit.Rep, visit.Day))
                .ShouldBe(diary.Visits.Where(visit => visit.Customer == customer).Select(visit => (visit.Rep, visit.Day)));
            own.Select(visit => (visit.Day, Start(visit))).ShouldBe(own.Select(visit => (visit.Day, Start(visit))).Order());
        }

        diary.Customers.Sum(customer => diary.Of(customer).Count).ShouldBe(diary.Count);
        diary.Of(new RepId("nobody")).ShouldBeEmpty();
        diary.Of(new CustomerId("nobody")).ShouldBeEmpty();
    }

    [Property]
    public void As_known_on_a_day_the_last_entry_recorded_by_then_under_a_number_stands((byte, byte, byte, byte, byte)[] drawn, byte after)
    {
        var known = DrawnVisits.First.PlusDays(after % 14);
        var diary = VisitDiary.Of(DrawnVisits.Of(drawn)).KnownOn(known);
        var recorded = DrawnVisits.Of(drawn).Where(entry => entry.Recorded <= known).ToArray();
        var single = recorded.Where(entry => entry.Id.IsNone && !entry.IsWithdrawn).ToArray();
        var numbered = recorded.Where(entry => !entry.Id.IsNone).GroupBy(entry => entry.Id).ToDictionary(own => own.Key, own => own.ToArray());
        diary.Visits.Where(visit => visit.Id.IsNone).Count().ShouldBe(single.Length);
        var standing = diary.Visits.Where(visit => !visit.Id.IsNone).ToArray();
        standing.Select(visit => visit.Id).Distinct().Count().ShouldBe(standing.Length);
        standing.ShouldAllBe(visit => visit.Recorded == numbered[visit.Id].Max(entry => entry.Recorded) && numbered[visit.Id].Contains(visit) && !visit.IsWithdrawn);
        foreach (var (id, entries) in numbered)
        {
            var last = entries.Where(entry => entry.Recorded == entries.Max(other => other.Recorded)).ToArray();
            if (last.All(entry => !entry.IsWithdrawn))
            {
                standing.ShouldContain(visit => visit.Id == id);
            }
            else if (last.All(entry => entry.IsWithdrawn))
            {
                standing.ShouldNotContain(visit => visit.Id == id);
            }
        }
    }

    [Property]
    public void Views_of_a_period_and_of_a_day_of_knowledge_commute((byte, byte, byte, byte, byte)[] drawn, byte from, byte days, byte after)
    {
        var diary = VisitDiary.Of(DrawnVisits.Of(drawn));
        var period = new DayRange(DrawnVisits.First.PlusDays(from % 9), DrawnVisits.First.PlusDays((from % 9) + (days % 6)));
        var known = DrawnVisits.First.PlusDays(after % 14);
        diary.In(period).KnownOn(known).Visits.ShouldBe(diary.KnownOn(known).In(period).Visits);
        diary.In(period).Visits.ShouldBe(diary.Visits.Where(visit => period.Contains(visit.Day)));
        diary.AsOf(known).Visits.ShouldBe(diary.Visits.Where(visit => visit.Day <= known));
        diary.KnownOn(LocalDate.MaxIsoValue).Visits.ShouldBe(diary.Visits);
    }

    [Property]
    public void Entries_added_later_are_as_good_as_entries_given_at_once((byte, byte, byte, byte, byte)[] drawn, byte split)
    {
        var entries = DrawnVisits.Of(drawn);
        var first = entries.Length == 0 ? 0 : split % entries.Length;
        VisitDiary.Of(entries[..first]).With(entries[first..]).Visits.ShouldBe(VisitDiary.Of(entries).Visits);
    }

    [Fact]
    public void A_correction_stands_from_the_day_it_was_recorded_and_a_withdrawal_takes_the_visit_away()
    {
        var day = new LocalDate(2025, 3, 3);
        var written = new Visit(new RepId("R1"), new CustomerId("C1"), day) { Id = new VisitId("V1"), Spend = 10 };
        var diary = VisitDiary.Of([written, written with { Spend = 20, Recorded = day.PlusDays(2) }, written with { IsWithdrawn = true, Recorded = day.PlusDays(5) }]);
        diary.KnownOn(day.PlusDays(1)).Visits.ShouldHaveSingleItem().Spend.ShouldBe(10);
        diary.KnownOn(day.PlusDays(2)).Visits.ShouldHaveSingleItem().Spend.ShouldBe(20);
        diary.KnownOn(day.PlusDays(5)).Count.ShouldBe(0);
        (diary.Count, diary.EntryCount).ShouldBe((0, 3));
    }

    [Fact]
    public void An_entry_without_a_rep_or_a_customer_is_misuse()
    {
        Should.Throw<ArgumentException>(() => VisitDiary.Of([default]));
        Should.Throw<ArgumentException>(() => VisitDiary.Of([new Visit(new RepId("R1"), CustomerId.None, new LocalDate(2025, 3, 3))]));
    }

    private static long Start(Visit visit) => visit.Time.HasCheckIn ? visit.Time.CheckIn.TickOfDay : -1;
}

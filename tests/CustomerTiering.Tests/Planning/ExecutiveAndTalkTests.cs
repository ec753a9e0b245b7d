using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Planning;
using NodaTime;

namespace CustomerTiering.Tests.Planning;

public class ExecutiveAndTalkTests
{
    [Fact]
    public void The_owner_meets_every_core_customer_each_quarter_and_the_marketing_head_visits_a_third_of_the_time()
    {
        var customers = Enumerable.Range(1, 40).Select(number => SmallMarket.Customer(number, SmallMarket.A, number % 7 * 3, number % 5 * 4) with { IsCore = number <= 16 });
        var horizon = new DayRange(new LocalDate(2026, 1, 1), new LocalDate(2026, 7, 1));
        var request = PlanRequest.Of(VisitPolicy.Default, horizon, customers, [SmallMarket.Rep()]);
        var (owner, head) = (SmallMarket.Rep(8), SmallMarket.Rep(9));
        var found = ExecutivePlan.Of(request, owner, head, ExecutivePolicy.Default, PlanSettings.Default with { Iterations = 200 });
        found.Check.OwnerHolds.ShouldBeTrue();
        found.Check.MarketingHolds.ShouldBeTrue();
        found.Check.MarketingShare.ShouldBeInRange(0.333, 0.5);
        found.Owner.Figures.Visits.ShouldBe(32);
        PlanCheck.Of(found.Owner).IsSound.ShouldBeTrue();

        // The check counts from stops alone; the planner's own books say the same.
        var visits = found.Marketing.Days.Where(day => day.Stops.Any(stop => !stop.Customer.IsNone)).ToArray();
        var visiting = visits.Sum(day => day.TravelMinutes + day.Stops.Sum(stop => stop.Hours.To - stop.Hours.From));
        found.Check.MarketingShare.ShouldBe(visiting / (double)found.Marketing.Loads.Sum(load => load.CapacityMinutes), 1e-12);
        found.Check.Broken.ShouldBeEmpty();
        ExecutiveCheck Of(IEnumerable<PlanEntry> met, IEnumerable<PlanEntry> visited) => ExecutiveCheck.Of(request, owner, met, head, visited, ExecutivePolicy.Default);
        var one = found.Owner.Entries[0];
        Of(found.Owner.Entries.Skip(1), found.Marketing.Entries).OwnerMissing.ShouldBe([(one.Customer, one.Day < new LocalDate(2026, 4, 1) ? new LocalDate(2026, 1, 1) : new LocalDate(2026, 4, 1))]);
        Of([one with { Hours = new HourRange(60, 120) }, .. found.Owner.Entries.Skip(1)], []).ShouldSatisfyAllConditions(
            check => check.Broken.ShouldHaveSingleItem().Rule.ShouldBe(PlanRule.WorkingHours), check => check.OwnerHolds.ShouldBeTrue(), check => check.MarketingHolds.ShouldBeFalse());

        // Counted by hand, and without one visit the check says whom it misses.
        var days = found.Owner.Entries.Where(entry => entry.Customer == SmallMarket.Id(3)).Select(entry => entry.Day).ToArray();
        days.Count(day => day < new LocalDate(2026, 4, 1)).ShouldBe(1);
        var without = ExecutivePlan.Of(request, owner with { Calendar = owner.Calendar.WithAbsences(new Absence(horizon)) }, head, ExecutivePolicy.Default, PlanSettings.Default with { Iterations = 10 });
        without.Check.OwnerMissing.Count.ShouldBe(32);
    }

    [Theory]
    [InlineData(3, 40)]
    [InlineData(60, 80)]
    [InlineData(200, 220)]
    public void The_marketing_head_gives_a_third_and_little_more_however_many_core_customers_there_are(int core, int all)
    {
        var customers = Enumerable.Range(1, all).Select(number => SmallMarket.Customer(number, SmallMarket.A, number % 17 * 2, number % 13 * 2) with { IsCore = number <= core });
        var request = PlanRequest.Of(VisitPolicy.Default, new DayRange(new LocalDate(2026, 1, 1), new LocalDate(2026, 4, 1)), customers, [SmallMarket.Rep()]);
        var found = ExecutivePlan.Of(request, SmallMarket.Rep(8), SmallMarket.Rep(9), ExecutivePolicy.Default, PlanSettings.Default with { Iterations = 60 });
        found.Check.MarketingHolds.ShouldBeTrue();
        found.Check.MarketingShare.ShouldBeInRange(0.333, 0.45);
        PlanCheck.Of(found.Marketing).IsSound.ShouldBeTrue();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void A_talk_has_six_contents_in_seven_ways_from_the_customers_own_data(string culture)
    {
        var facts = new ClientFacts(SmallMarket.Id(7)) { Name = "Shop Seven", Items = ["rice"], MissingItems = ["oil"], Offers = ["display"], Orders = [new(2026, 2, 20)], Contact = new ContactPerson("Ms Ho") { Role = "the buyer", Authority = ContactAuthority.Decides } };
        var brief = VisitBrief.Of(facts, VisitPurpose.Order, new LocalDate(2026, 3, 2), CultureInfo.GetCultureInfo(culture));
        brief.Talk.Select(point => point.Content).Distinct().ShouldBe(TalkContent.InOrder);
        brief.Talk.Select(point => point.Way).Distinct().Order().ShouldBe(TalkWay.InOrder.Order());
        var text = string.Join('\n', brief.Talk.Select(point => point.Text).Concat(brief.Preparation.Select(item => item.Text)));
        foreach (var known in new[] { "Shop Seven", "rice", "oil", "display", "2026-02-20", "10", "Ms Ho", "the buyer" })
        {
            text.ShouldContain(known);
        }

        // Nothing known, nothing claimed: no digit stands in the talk.
        var blank = VisitBrief.Of(new ClientFacts(SmallMarket.Id(7)) { Name = "Shop" }, VisitPurpose.Order, new LocalDate(2026, 3, 2), CultureInfo.GetCultureInfo(culture));
        blank.Talk.ShouldAllBe(point => !point.Text.Any(char.IsDigit));
        string Met(ContactPerson contact) => VisitBrief.Of(facts with { Contact = contact }, VisitPurpose.Order, new LocalDate(2026, 3, 2), CultureInfo.GetCultureInfo(culture)).Preparation[^1].Text;
        ContactPerson[] contacts = [ContactPerson.None, .. Enum.GetValues<ContactAuthority>().Select(authority => facts.Contact with { Authority = authority })];
        contacts.Select(Met).Distinct(StringComparer.Ordinal).Count().ShouldBe(contacts.Length);
        Enum.GetValues<PreparationKind>().ShouldAllBe(kind => brief.Preparation.Any(item => item.Kind == kind));
    }
}

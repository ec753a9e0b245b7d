using System.Globalization;
using System.Xml.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Pictures;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Reports.Tests.Pictures;

/// <summary>What holds for the calendar and the map of every plan.</summary>
public class PlanPictureLaws
{
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("zh-CN"), CultureInfo.GetCultureInfo("de-DE")];

    [Property(MaxTest = 20)]
    public void Texts_stay_on_the_paper_and_off_each_other(int seed, byte weeks, byte reps, byte language)
    {
        foreach (var picture in All(Plans.Of(seed, 1 + (weeks % 20), 1 + (reps % 12)), Cultures[language % 3]))
        {
            PictureLaws.ShouldBeReadable(picture);
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(56, 3)]
    [InlineData(2, 70)]
    public void So_they_do_in_very_short_very_long_and_very_large_plans(int weeks, int reps)
    {
        foreach (var picture in Cultures.SelectMany(culture => All(HandRule.Plan(Plans.Request(5, weeks, reps)), culture)))
        {
            PictureLaws.ShouldBeReadable(picture);
        }
    }

    [Fact]
    public void So_they_do_without_anybody_and_with_all_homes_in_one_place()
    {
        var horizon = new DayRange(Plans.Monday, Plans.Monday.PlusDays(5));
        var rep = new PlanRep(new RepId("the representative of the whole of the north, the east and the west"), new Place(30, 104), WorkingCalendar.Of(WorkingWeek.MondayToFriday));
        var customer = new PlanCustomer(new CustomerId("C"), new TierName("A"), rep.Home) { Rep = rep.Rep };
        foreach (var request in new[]
        {
            PlanRequest.Of(VisitPolicy.Default, horizon, [], []),
            PlanRequest.Of(VisitPolicy.Default, horizon, [customer, customer with { Customer = new CustomerId("D"), Rep = new RepId("S") }], [rep, rep with { Rep = new RepId("S") }]),
        })
        {
            foreach (var picture in Cultures.SelectMany(culture => All(HandRule.Plan(request), culture)))
            {
                PictureLaws.ShouldBeReadable(picture);
            }
        }
    }

    [Fact]
    public void Each_says_what_it_is_to_those_who_cannot_see_it()
    {
        foreach (var picture in Cultures.SelectMany(culture => All(Plans.Of(3), culture)))
        {
            PictureLaws.ShouldSayWhatItIs(picture, leastText: 15);
        }
    }

    [Fact]
    public void Names_from_outside_cannot_break_the_markup()
    {
        const string Hostile = "<script>alert('&')</script>\"";
        var request = Plans.Request(3);
        var rep = request.Reps[0] with { Rep = new RepId(Hostile) };
        var plan = HandRule.Plan(PlanRequest.Of(request.Policy, request.Horizon, request.Customers.Select(customer => customer with { Rep = rep.Rep }), [rep]));
        foreach (var picture in All(plan, Cultures[0]))
        {
            XDocument.Parse(picture.Markup).Descendants().ShouldNotContain(element => string.Equals(element.Name.LocalName, "script", StringComparison.Ordinal));
        }
    }

    private static SvgPicture[] All(VisitPlan plan, CultureInfo culture) => [PlanCalendarPicture.Draw(plan, culture), PlanMapPicture.Draw(plan, culture)];
}

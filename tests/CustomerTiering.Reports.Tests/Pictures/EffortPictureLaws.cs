using System.Globalization;
using System.Xml.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Effort;
using CustomerTiering.Reports.Pictures;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Reports.Tests.Pictures;

/// <summary>What holds for every picture of effort, whatever the diary.</summary>
public class EffortPictureLaws
{
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("zh-CN"), CultureInfo.GetCultureInfo("de-DE")];

    [Property(MaxTest = 30)]
    public void Texts_stay_on_the_paper_and_off_each_other(byte outlets, int seed, byte visits, byte language)
    {
        foreach (var picture in All(Effort(outlets + 1, seed, visits), Cultures[language % 3]))
        {
            PictureLaws.ShouldBeReadable(picture);
        }
    }

    [Property(MaxTest = 10)]
    public void The_order_of_the_entries_does_not_change_a_byte(byte outlets, int seed) =>
        All(Effort(outlets + 1, seed, 60, turned: true), Cultures[1]).Select(picture => picture.Markup).ShouldBe(All(Effort(outlets + 1, seed, 60), Cultures[1]).Select(picture => picture.Markup));

    [Fact]
    public void Each_says_what_it_is_to_those_who_cannot_see_it()
    {
        foreach (var picture in Cultures.SelectMany(culture => All(Effort(40, 3, 90), culture)))
        {
            PictureLaws.ShouldSayWhatItIs(picture, leastText: 20);
        }
    }

    [Fact]
    public void Nothing_is_told_by_colour_alone()
    {
        var rep = Effort(40, 3, 90);
        var cells = XDocument.Parse(CalendarPicture.Draw(rep, Cultures[0]).Markup).Descendants().Where(element => element.Attribute("fill-opacity") is not null);
        cells.Select(cell => cell.Attribute("fill")!.Value).Distinct(StringComparer.Ordinal).ShouldBe(["currentColor"]);
        XDocument.Parse(EffortLorenzPicture.Draw(rep, Cultures[0]).Markup).Descendants().Count(element => element.Attribute("stroke-dasharray") is not null).ShouldBe(1);
    }

    [Fact]
    public void Names_from_outside_cannot_break_the_markup()
    {
        const string Hostile = "<script>alert('&')</script>\"";
        var customer = new CustomerId(Hostile);
        var tiers = Books.Report(Books.OfAmounts([5m, 3m]), TieringPolicy.Abc).Result;
        var rep = VisitDiary.Of([new Visit(new RepId(Hostile), tiers.Customers[0], Books.Day) { Time = VisitTime.Lasting(30) }, new Visit(new RepId("R"), customer, Books.Day)])
            .Compare(tiers)[new RepId(Hostile)];
        foreach (var picture in All(rep, Cultures[0]))
        {
            XDocument.Parse(picture.Markup).Descendants().ShouldNotContain(element => string.Equals(element.Name.LocalName, "script", StringComparison.Ordinal));
        }
    }

    private static SvgPicture[] All(RepEffort rep, CultureInfo culture) =>
        [EffortLorenzPicture.Draw(rep, culture), QuadrantPicture.Draw(rep, culture), EffortTierPicture.Draw(rep, culture), CalendarPicture.Draw(rep, culture)];

    private static RepEffort Effort(int outlets, int seed, int visits, bool turned = false)
    {
        var tiers = Books.Report(Books.Market(outlets, seed), TieringPolicy.ForDistributors).Result;
        var chance = new Random(seed);
        var rep = new RepId("R-01");
        var entries = Enumerable.Range(0, visits).Select(_ => new Visit(rep, tiers.Customers[chance.Next(tiers.Count)], tiers.Scope.AsOf.PlusDays(-chance.Next(360)))
        {
            Time = VisitTime.Lasting(chance.Next(0, 200)),
            Spend = chance.Next(500),
        }).ToList();
        if (turned)
        {
            entries.Reverse();
        }

        return VisitDiary.Of(entries).Compare(tiers, [], EffortPolicy.Default).All;
    }
}

using System.Globalization;
using System.Xml.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.History;
using CustomerTiering.Measures;
using CustomerTiering.Reports.History;
using CustomerTiering.Reports.Pictures;
using CustomerTiering.Sales;
using CustomerTiering.Stability;
using CustomerTiering.Tiering;
using CustomerTiering.WhatIf;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Reports.Tests.Pictures;

/// <summary>What holds for every picture, whatever the book.</summary>
public class PictureLaws
{
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("zh-CN"), CultureInfo.GetCultureInfo("de-DE")];

    [Property(MaxTest = 25)]
    public void Texts_stay_on_the_paper_and_off_each_other(byte outlets, int seed, bool abc, byte language)
    {
        foreach (var picture in All(Books.Report(Books.Market(outlets + 1, seed), abc ? TieringPolicy.Abc : TieringPolicy.ForDistributors).Result, Cultures[language % 3]))
        {
            ShouldBeReadable(picture);
        }
    }

    [Property(MaxTest = 60)]
    public void So_they_do_over_any_amounts(int[] amounts, byte language)
    {
        foreach (var picture in All(Books.Report(Books.OfAmounts(amounts.Select(amount => amount / 4m)), TieringPolicy.Abc).Result, Cultures[language % 3]))
        {
            ShouldBeReadable(picture);
        }
    }

    [Theory]
    [InlineData("9000000000, 500000000, 20")]
    [InlineData("1")]
    [InlineData("-5, 0")]
    [InlineData("")]
    [InlineData("0.01, 0.01, 0.02")]
    [InlineData("100, 100, 100, 100, 100, 100, 100, 100, 100, 100")]
    [InlineData("1000000, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1")]
    public void So_they_do_over_odd_books(string amounts)
    {
        var book = Books.OfAmounts(amounts.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(amount => decimal.Parse(amount, CultureInfo.InvariantCulture)));
        foreach (var picture in Cultures.SelectMany(culture => All(Books.Report(book, TieringPolicy.Abc).Result, culture)))
        {
            ShouldBeReadable(picture);
        }
    }

    [Fact]
    public void Each_says_what_it_is_to_those_who_cannot_see_it()
    {
        foreach (var picture in Cultures.SelectMany(culture => All(Books.MarketReport().Result, culture)))
        {
            ShouldSayWhatItIs(picture, leastText: 20);
        }
    }

    [Fact]
    public void Bars_differ_by_pattern_and_not_by_colour_alone()
    {
        var picture = TierPicture.Draw(Books.MarketReport().Result, Cultures[0]);
        var patterns = XDocument.Parse(picture.Markup).Descendants().Where(element => string.Equals(element.Name.LocalName, "pattern", StringComparison.Ordinal)).ToArray();
        patterns.Length.ShouldBe(Fillings.Count);
        patterns.Select(pattern => string.Concat(pattern.Elements().Skip(1).Select(element => element.ToString()))).Distinct(StringComparer.Ordinal).Count().ShouldBe(Fillings.Count);
    }

    [Property(MaxTest = 10)]
    public void The_order_of_the_facts_does_not_change_a_byte(byte outlets, int seed)
    {
        var one = All(Books.Report(Books.Market((outlets % 90) + 1, seed), TieringPolicy.ForDistributors).Result, Cultures[1]);
        var other = All(Books.Report(Books.Market((outlets % 90) + 1, seed, shuffled: true), TieringPolicy.ForDistributors).Result, Cultures[1]);
        other.Select(picture => picture.Markup).ShouldBe(one.Select(picture => picture.Markup));
    }

    [Fact]
    public void Names_from_outside_cannot_break_the_markup()
    {
        const string Hostile = "<script>alert('&')</script>\"";
        var customer = new Customer(new CustomerId("C1")) { Channel = new ChannelId(Hostile + "\u0001") };
        var book = Portfolio.Of(CustomerFile.Of([customer]), SalesLedger.Of([new OrderLine(customer.Id, Books.Day, 5m)]));
        var policy = TieringPolicy.Of(TieringPolicy.Abc.Draft with
        {
            Tiers = TierScheme.Of(Hostile, "rest"),
            Otherwise = new TierRule { Ladder = [new Rung(new TierName(Hostile), new TierLine.TopCount(1))] },
        }).Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].Message));
        foreach (var picture in All(Books.Report(book, policy).Result, Cultures[0]))
        {
            XDocument.Parse(picture.Markup).Descendants().ShouldNotContain(element => string.Equals(element.Name.LocalName, "script", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_file_starts_with_its_encoding()
    {
        using var stream = new MemoryStream();
        LorenzPicture.Draw(Books.MarketReport().Result.Pareto, Cultures[1]).Write(stream);
        stream.Position = 0;
        XDocument.Load(stream).Declaration!.Encoding.ShouldBe("utf-8");
    }

    private static IReadOnlyList<SvgPicture> All(TieringResult result, CultureInfo culture) =>
    [
        ParetoPicture.Draw(result, culture), ParetoPicture.Draw(result.Pareto, result.Currency, culture), LorenzPicture.Draw(result.Pareto, culture),
        TierPicture.Draw(result, culture), ChannelPicture.Draw(result, culture), .. InTime(result, culture),
    ];

    /// <summary>The pictures of what moves: between two policies, by chance, and over time.</summary>
    private static IEnumerable<SvgPicture> InTime(TieringResult result, CultureInfo culture)
    {
        yield return FlowPicture.Draw(WhatIfQuestion.OfPolicy(result, ReferenceEquals(result.Policy, TieringPolicy.Abc) ? TieringPolicy.ForDistributors : TieringPolicy.Abc), culture);
        yield return StabilityPicture.Draw(StabilityEstimate.Of(result, StabilityPolicy.Default with { Draws = 3 }), [], culture);
        var version = new PolicyVersion(result.Policy) { Movement = new MovementPolicy { Grace = new GracePeriod.Days(20) } };
        var history = HistoryReplay.Run(new TierFacts(result.Book), PolicyTimeline.Of(version), DayRange.MonthsEnding(Books.Day, 12), LocalDate.MaxIsoValue);
        yield return HistoryPicture.Draw(new TierHistoryReport(history, version, Books.Day.PlusDays(1)), culture);
    }

    /// <summary>Holds a picture to its text alternative: role, title and a description of more letters than given, ids of its own.</summary>
    internal static void ShouldSayWhatItIs(SvgPicture picture, int leastText)
    {
        var root = XDocument.Parse(picture.Markup).Root!;
        root.Attribute("role")!.Value.ShouldBe("img");
        var ids = root.Descendants().Where(element => element.Attribute("id") is not null).ToDictionary(element => element.Attribute("id")!.Value, element => element.Value, StringComparer.Ordinal);
        root.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => ids[id]).ShouldBe([picture.Title, picture.Description]);
        picture.Description.Length.ShouldBeGreaterThan(leastText);
        ids.Keys.ShouldAllBe(id => id.StartsWith(picture.Name + "-", StringComparison.Ordinal));
    }

    internal static void ShouldBeReadable(SvgPicture picture)
    {
        var box = XDocument.Parse(picture.Markup).Root!.Attribute("viewBox")!.Value.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        var texts = PlacedText.In(picture);
        foreach (var text in texts)
        {
            (text.Left >= -1 && text.Top >= -1 && text.Right <= box[2] + 1 && text.Bottom <= box[3] + 1).ShouldBeTrue($"'{text.Text}' of {picture.Name} leaves the paper: {text}");
        }

        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                texts[i].Overlaps(texts[j]).ShouldBeFalse($"{picture.Name}: {texts[i]} and {texts[j]}");
            }
        }
    }
}

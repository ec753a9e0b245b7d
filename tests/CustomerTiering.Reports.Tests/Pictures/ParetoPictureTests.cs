using System.Globalization;
using System.Xml.Linq;
using CustomerTiering.Reports.Pictures;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Reports.Tests.Pictures;

public class ParetoPictureTests
{
    private const double PlotHeight = 440 - 72 - 56;

    [Property(MaxTest = 60)]
    public void The_bars_add_up_to_the_whole(ushort[] amounts)
    {
        var facts = Books.Report(Books.OfAmounts([1m, .. amounts.Select(amount => (decimal)amount)]), TieringPolicy.Abc).Result.Pareto;
        var bars = XDocument.Parse(ParetoPicture.Draw(facts, default, CultureInfo.InvariantCulture).Markup).Descendants()
            .Where(element => string.Equals(element.Name.LocalName, "rect", StringComparison.Ordinal) && element.Attribute("x") is not null)
            .Select(element => (Width: Number(element, "width"), Height: Number(element, "height"))).ToArray();

        // The first rectangle with a place is the last: the sample in the legend.
        bars[..^1].Sum(bar => bar.Height).ShouldBe(PlotHeight, 0.01 * bars.Length);
        bars[..^1].Zip(bars.Skip(1).SkipLast(1)).ShouldAllBe(pair => pair.First.Height >= pair.Second.Height - (PlotHeight / facts.Buyers));
    }

    [Fact]
    public void Tiers_that_are_leading_groups_are_named_and_others_are_not()
    {
        var culture = CultureInfo.GetCultureInfo("en");
        var abc = Books.Report(Books.OfAmounts(Enumerable.Range(1, 80).Select(amount => (decimal)amount * amount)), TieringPolicy.Abc).Result;
        Texts(ParetoPicture.Draw(abc, culture)).ShouldContain(text => text.StartsWith("A: ", StringComparison.Ordinal));
        Texts(ParetoPicture.Draw(abc, culture)).ShouldContain(text => text.StartsWith("A–B: ", StringComparison.Ordinal));
        Texts(ParetoPicture.Draw(Books.MarketReport().Result, culture)).ShouldContain(text => text.Equals("80% of the base", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Texts(SvgPicture picture) => PlacedText.In(picture).Select(text => text.Text);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}

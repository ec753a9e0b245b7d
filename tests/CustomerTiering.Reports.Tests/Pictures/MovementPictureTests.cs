using System.Globalization;
using System.Xml.Linq;
using CustomerTiering.Reports.Pictures;
using CustomerTiering.Stability;
using CustomerTiering.Tiering;
using CustomerTiering.WhatIf;

namespace CustomerTiering.Reports.Tests.Pictures;

public class MovementPictureTests
{
    private static readonly TieringResult Tiers = Books.MarketReport().Result;

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    [InlineData("de-DE")]
    public void Both_are_whole_svg_with_every_text_on_the_paper(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var stability = StabilityEstimate.Of(Tiers, StabilityPolicy.Default with { Draws = 5 });
        var seen = Persistence.Between(Tiers.Book, Tiers.Scope.Period.Before(), Tiers.Scope.Period, stability.Policy);
        foreach (var picture in new[] { FlowPicture.Draw(WhatIfQuestion.OfPolicy(Tiers, TieringPolicy.Abc), culture), StabilityPicture.Draw(stability, [seen], culture), StabilityPicture.Draw(stability, [], culture) })
        {
            var root = XDocument.Parse(picture.Markup).Root!;
            picture.Markup.ShouldNotContain("NaN");
            picture.Description.Length.ShouldBeGreaterThan(20);
            var (width, height) = (Number(root, "width"), Number(root, "height"));
            foreach (var text in root.Elements().Where(element => element.Name.LocalName is "text"))
            {
                Number(text, "x").ShouldBeInRange(0, width);
                Number(text, "y").ShouldBeInRange(0, height);
            }
        }
    }

    [Fact]
    public void Bands_and_labels_are_those_of_the_matrix()
    {
        var found = WhatIfQuestion.OfPolicy(Tiers, TieringPolicy.Abc);
        var root = XDocument.Parse(FlowPicture.Draw(found, CultureInfo.InvariantCulture).Markup).Root!;
        root.Elements().Count(element => element.Name.LocalName is "polygon").ShouldBe(found.Matrix.Count(cell => cell.Customers > 0));
        root.Elements().Count(element => element.Name.LocalName is "polyline").ShouldBe(found.Matrix.Count(cell => cell.Customers > 0 && cell.IsMove));
        var texts = root.Elements().Where(element => element.Name.LocalName is "text").Select(element => element.Value).ToList();
        texts.Exists(text => string.Equals(text, found.Before.Tiers[0].Customers.ToString("N0", CultureInfo.InvariantCulture), StringComparison.Ordinal)).ShouldBeTrue();
        texts.Exists(text => string.Equals(text, found.After.Tiers[0].Customers.ToString("N0", CultureInfo.InvariantCulture), StringComparison.Ordinal)).ShouldBeTrue();
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}

using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Policies;

namespace CustomerTiering.Console.Screens;

/// <summary>The Pareto facts in sentences and figures, with the chart.</summary>
internal static class ParetoPart
{
    private static readonly Proportion[] Tops = [Proportion.OfPercent(1), Proportion.OfPercent(5), Proportion.OfPercent(10), Proportion.OfPercent(20), Proportion.OfPercent(50)];
    private static readonly Proportion[] Lines = [Proportion.OfPercent(50), Proportion.OfPercent(80), Proportion.OfPercent(95)];

    /// <summary>Everything there is to say.</summary>
    public static void Show(Screen screen, ParetoFacts facts, Currency currency)
    {
        var figures = new Figures(screen.Culture, currency);
        screen.Line();
        ParetoChart.Show(screen, facts);
        screen.Line();
        Sentences(screen, facts);
        screen.Line(screen.Say("pareto.book", figures.Count(facts.Customers), figures.Count(facts.Buyers), figures.Money(facts.Net.Value), figures.Money(facts.Base.Value), figures.Unit));
        screen.Line(screen.Say("pareto.indices", figures.Index(facts.Gini), figures.Index(facts.Hoover), figures.Index(facts.Kolkata), figures.Index(facts.Theil)));
        if (facts.NetNegatives > 0)
        {
            screen.Line(screen.Say("pareto.negatives", figures.Count(facts.NetNegatives), figures.Index(facts.GiniWithNegatives)));
        }

        if (facts.Buyers > 0)
        {
            Tables(screen, facts, figures);
        }
    }

    /// <summary>The honest sentences about 80/20 and 30/70.</summary>
    public static void Sentences(Screen screen, ParetoFacts facts)
    {
        screen.Line(facts.Read(ParetoRule.EightyTwenty).Say(screen.Culture));
        screen.Line(facts.Read(ParetoRule.ThirtySeventy).Say(screen.Culture));
    }

    private static void Tables(Screen screen, ParetoFacts facts, Figures figures)
    {
        var top = new ScreenTable(screen.Say("pareto.top"), ">" + screen.Say("customers"), ">" + screen.Say("revenue") + figures.Unit, ">" + screen.Say("share"), string.Empty);
        foreach (var part in Tops)
        {
            var count = facts.CountOfTop(part);
            top.Row(figures.Percent((double)part.Value), figures.Count(count), figures.Money(facts.SumOfFirst(count).Value), figures.Percent(facts.ShareOfTop(part)), Figures.Bar(facts.ShareOfTop(part), 40));
        }

        top.Show(screen.Result);
        foreach (var line in Lines)
        {
            screen.Line(facts.LineOf(line).Say(screen.Culture));
        }
    }
}

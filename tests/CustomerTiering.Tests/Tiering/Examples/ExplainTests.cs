using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Testing;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Examples;

/// <summary>Explanations as people read them, against approved texts in English and Chinese.</summary>
public class ExplainTests
{
    private static readonly ChannelId Traditional = ChannelScheme.TraditionalTrade;
    private static readonly ChannelId Modern = ChannelScheme.ModernTrade;

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public void Decisions_read_as_approved(string culture)
    {
        var reader = CultureInfo.GetCultureInfo(culture);
        var text = string.Join("\n\n", Cases().Select(shown => $"# {shown.Case}\n{shown.Decision.Explain(reader)}")) + "\n";
        var file = Checkout.PathOf($"tests/CustomerTiering.Tests/Tiering/Approved/explanations.{culture}.txt");
        var received = Path.ChangeExtension(file, ".received.txt");
        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        if (!string.Equals(text, approved, StringComparison.Ordinal))
        {
            File.WriteAllText(received, text);
        }

        text.ShouldBe(approved, $"read {received}; when it is right, put it in place of {file}");
        File.Delete(received);
    }

    private static IEnumerable<(string Case, TierDecision Decision)> Cases()
    {
        var shops = Shops();
        yield return ("core customer in the panel", shops["s2"]);
        yield return ("wholesaler with volume but no profit", shops["wholesaler"]);
        yield return ("outlet outside the first 10%", shops["s12"]);
        yield return ("outlet without purchases", shops["silent"]);
        yield return ("closed outlet", shops["closed"]);
        yield return ("potential unknown", shops["s1"]);
        yield return ("store of a chain", shops["chain-2"]);
        yield return ("unknown channel", shops["stray"]);
        var overdue = Overdue();
        yield return ("held back by overdue days, two changes needed", overdue["late"]);
        yield return ("would lose its tier by overdue days", overdue["first"]);
        foreach (var ties in Enum.GetValues<TieRule>())
        {
            yield return ("tie, " + ties, Tied(ties)["x"]);
        }

        yield return ("score with an unknown criterion", Scored()["x"]);
    }

    private static TieringResult Shops()
    {
        var market = new Market();
        for (var shop = 1; shop <= 26; shop++)
        {
            market.Outlet(FormattableString.Invariant($"s{shop}"), Traditional, 10_300 - (shop * 321.5m));
        }

        return market.Outlet("wholesaler", Traditional, 86_000, margin: 0.03)
            .Outlet("silent", Traditional, 0)
            .Outlet("closed", Traditional, 4_000, tenure: Tenure.Until(Market.LastDay.PlusDays(-3)))
            .Outlet("chain-1", Modern, 7_000, group: "chain").Outlet("chain-2", Modern, 5_000, group: "chain").Group("chain", Modern)
            .Outlet("stray", ChannelId.None, 640)
            .WithoutPotential("s1")
            .Decide();
    }

    private static TieringResult Overdue()
    {
        var overdue = new Measure("overdueDays", MeasureUnit.Days, RollUp.Greatest);
        var draft = TieringPolicy.Abc.Draft;
        var best = draft.Tiers.Best;
        var policy = Valid(draft with
        {
            Name = "no A while overdue",
            Otherwise = draft.Otherwise with { Gates = [new TierGate(best, new Gate.Test("overdueDays", Comparison.AtMost, new GateLimit.Fixed(10m)), draft.Tiers.Tiers[1])] },
        });
        var book = new Market().Outlet("first", ChannelId.None, 9_000).Outlet("late", ChannelId.None, 900).Outlet("third", ChannelId.None, 100).Book();
        var supplied = SuppliedMeasure.Of(overdue, [new(Market.Id("first"), 4m), new(Market.Id("late"), 45m), new(Market.Id("third"), 0m)]);
        return policy.Decide(Portfolio.Of(book.Customers, book.Sales, supplied), Market.Scope);
    }

    private static TieringResult Tied(TieRule ties)
    {
        var draft = TieringPolicy.Abc.Draft;
        var policy = Valid(draft with
        {
            Name = "two places",
            Choices = draft.Choices with { Ties = ties },
            Otherwise = new TierRule { Ladder = [new Rung(draft.Tiers.Tiers[0], new TierLine.TopCount(2)), new Rung(draft.Tiers.Tiers[1], new TierLine.AtLeast(1_000m))] },
        });
        return new Market().Outlet("w", ChannelId.None, 9_000).Outlet("x", ChannelId.None, 5_000).Outlet("v", ChannelId.None, 5_000).Outlet("z", ChannelId.None, 5_000)
            .Decide(policy, Market.Scope);
    }

    private static TieringResult Scored()
    {
        var draft = TieringPolicy.Abc.Draft;
        var score = new RankBasis.ByScore([new Criterion("revenue", 3m, new Normalisation.Anchors(0m, 10_000m)), new Criterion("potential", 1m, new Normalisation.PeerRank())]);
        var policy = Valid(draft with
        {
            Name = "scored",
            Otherwise = new TierRule { RankBy = score, Ladder = [new Rung(draft.Tiers.Tiers[0], new TierLine.AtLeast(0.75m)), new Rung(draft.Tiers.Tiers[1], new TierLine.AtLeast(0.25m))] },
        });
        return new Market().Outlet("w", ChannelId.None, 9_000, couldBuy: 20_000m).Outlet("x", ChannelId.None, 5_000).Outlet("y", ChannelId.None, 1_000, couldBuy: 8_000m).WithoutPotential("x")
            .Decide(policy, Market.Scope);
    }

    private static TieringPolicy Valid(TieringPolicyDraft draft) => TieringPolicy.Of(draft).Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].Message));
}

using CustomerTiering.Customers;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Tests.Tiering.Examples;

/// <summary>Equal customers: who is inside under each tie rule, and how a strict list breaks the tie.</summary>
public class TieTests
{
    [Theory]
    [InlineData(TieRule.ShareBetter, "A A A C", "1 2 2 4")]
    [InlineData(TieRule.ShareWorse, "A C C C", "1 2 2 4")]
    [InlineData(TieRule.Strict, "A A C C", "1 2 3 4")]
    public void Two_places_for_one_leader_and_two_equals(TieRule ties, string tiers, string ranks)
    {
        var result = Decide(ties, new Market().Outlet("w", ChannelId.None, 9).Outlet("x", ChannelId.None, 5).Outlet("y", ChannelId.None, 5).Outlet("z", ChannelId.None, 1));
        string.Join(' ', result.Decisions.Select(decision => decision.Tier.Value)).ShouldBe(tiers);
        string.Join(' ', result.Decisions.Select(decision => decision.Rank)).ShouldBe(ranks);
        var line = result.Lines[0];
        (line.Members, line.Tied, line.TiedInside).ShouldBe((2, 2, 1));
    }

    [Fact]
    public void Strict_places_go_by_profit_then_by_the_longest_signed_then_by_id()
    {
        var result = Decide(TieRule.Strict, new Market()
            .Outlet("d", ChannelId.None, 5, margin: 0.2)
            .Outlet("c", ChannelId.None, 5, margin: 0.2)
            .Outlet("b", ChannelId.None, 5, margin: 0.2, tenure: Tenure.From(new LocalDate(2020, 1, 1)))
            .Outlet("a", ChannelId.None, 5, margin: 0.4));
        string.Concat(result.Decisions.Select(decision => decision.Customer.Value)).ShouldBe("abcd");
        var up = result["c"].ToUpper.ShouldBeOfType<TierShift.By>().Changes.ShouldHaveSingleItem();
        (up.Measure.Id, up.Amount).ShouldBe(("revenue", 0.01m));
    }

    [Fact]
    public void A_tie_is_told_with_its_numbers()
    {
        var english = System.Globalization.CultureInfo.GetCultureInfo("en");
        var market = new Market().Outlet("w", ChannelId.None, 9).Outlet("x", ChannelId.None, 5).Outlet("y", ChannelId.None, 5);
        Decide(TieRule.ShareBetter, market)["x"].Reasons.Single(reason => reason.Code == TierReasonCode.TiedAtLine).Text(english)
            .ShouldBe("2 customers stand exactly at CNY 5.00, on the A line: there is room for 1, the other 1 come in with them.");
    }

    private static TieringResult Decide(TieRule ties, Market market)
    {
        var draft = TieringPolicy.Abc.Draft;
        var policy = TieringPolicy.Of(draft with
        {
            Name = "two places",
            Choices = draft.Choices with { Ties = ties },
            Tiers = TierScheme.Of("A", "C"),
            Otherwise = new TierRule { Ladder = [new Rung(new TierName("A"), new TierLine.TopCount(2))] },
        }).Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].Message));
        return market.Decide(policy, Market.Scope);
    }
}

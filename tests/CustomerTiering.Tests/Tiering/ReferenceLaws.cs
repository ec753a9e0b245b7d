using CustomerTiering.Tests.Tiering.Books;
using CustomerTiering.Tests.Tiering.Reference;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Tiering;

/// <summary>The engine against the slow and obvious way of deciding.</summary>
public class ReferenceLaws
{
    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 600)]
    public void Any_policy_decides_as_its_words_say(Book book) => Compare(book);

    [Property(Arbitrary = [typeof(Drawn.ForDistributors)], MaxTest = 300)]
    public void The_shipped_policy_decides_as_its_words_say(Book book) => Compare(book);

    private static void Compare(Book book)
    {
        var expected = SlowTiering.Decide(book);
        var actual = book.Decide();
        actual.Decisions.Select(decision => decision.Customer).Order().ShouldBe(expected.Keys.Order());
        foreach (var decision in actual.Decisions)
        {
            var slow = expected[decision.Customer];
            new SlowDecision(decision.Tier.Value, decision.Channel.Value, decision.Rank, slow.CumulativeShare, decision.IsFocus, decision.Revenue, string.Join(",", decision.Untested))
                .ShouldBe(slow, decision.Customer.Value);
            decision.CumulativeShare.ShouldBe(slow.CumulativeShare, 1e-12);
            decision.Status.ShouldBe(slow.Untested.Length == 0 ? DecisionStatus.Final : DecisionStatus.Provisional);
            decision.IsCore.ShouldBe(book.Draft.BestIsCore && decision.Tier == book.Draft.Tiers.Best
                && (book.Draft.Channels.Count == 0 || book.Draft.Channels.Any(rule => rule.Channel == decision.Channel)));
        }

        actual.NetRevenue.ShouldBe(expected.Values.Sum(slow => slow.Revenue));
        actual.Base.ShouldBe(expected.Values.Sum(slow => Math.Max(slow.Revenue, 0)));
        actual.Buyers.ShouldBe(expected.Values.Count(slow => slow.Revenue > 0));
        foreach (var tier in actual.Tiers)
        {
            var members = expected.Values.Where(slow => string.Equals(slow.Tier, tier.Tier.Value, StringComparison.Ordinal)).ToList();
            (tier.Customers, tier.Revenue).ShouldBe((members.Count, members.Sum(slow => slow.Revenue)));
        }
    }
}

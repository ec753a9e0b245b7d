using CustomerTiering.Customers;
using CustomerTiering.Sales;
using CustomerTiering.Tests.Tiering.Books;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Tiering;

/// <summary>What holds of every tiering, whatever the book.</summary>
public class DecisionLaws
{
    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 150)]
    public void The_order_of_facts_changes_nothing(Book book, int seed)
    {
        var shuffled = book with
        {
            Lines = Shuffled(book.Lines, seed),
            Customers = Shuffled(book.Customers, seed),
            Groups = Shuffled(book.Groups, seed),
            Supplied = Shuffled(book.Supplied, seed),
            Measures = Shuffled(book.Measures, seed),
        };
        ResultText.Of(shuffled.Decide()).ShouldBe(ResultText.Of(book.Decide()));
    }

    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 150)]
    public void Everyone_has_exactly_one_decision_and_the_tiers_add_up(Book book)
    {
        var result = book.Decide();
        result.Decisions.Count.ShouldBe(result.Count);
        result.Decisions.Select(decision => decision.Customer).Distinct().Count().ShouldBe(result.Count);
        result.Tiers.Sum(tier => tier.Customers).ShouldBe(result.Count);
        result.Tiers.Sum(tier => tier.Revenue).ShouldBe(result.NetRevenue);
        result.Decisions.Sum(decision => decision.Revenue).ShouldBe(result.NetRevenue);
        result.Decisions.Sum(decision => decision.Share).ShouldBe(result.Base == 0 ? 0 : (double)(result.NetRevenue / result.Base), 1e-9);
        foreach (var decision in result.Decisions)
        {
            result[decision.Customer].Tier.ShouldBe(decision.Tier);
        }
    }

    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 150)]
    public void In_each_channel_the_cumulative_share_ends_at_one_and_follows_the_rank(Book book)
    {
        foreach (var channel in book.Decide().Decisions.Where(decision => decision.Rank > 0).GroupBy(decision => book.Draft.Channels.Count == 0 ? ChannelId.None : decision.Channel))
        {
            var shares = channel.OrderBy(decision => decision.Rank).Select(decision => decision.CumulativeShare).ToList();
            shares.ShouldBe(shares.Order());
            shares[^1].ShouldBe(1);
            shares.ShouldAllBe(share => share >= 0 && share <= 1);
        }
    }

    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 150)]
    public void Names_do_not_matter_unless_places_are_strict(Book book, int seed)
    {
        var draft = book.Draft with { Choices = book.Draft.Choices with { Ties = book.Draft.Choices.Ties == TieRule.Strict ? TieRule.ShareWorse : book.Draft.Choices.Ties } };
        var before = book with { Draft = draft };
        CustomerId[] ids = [.. book.Customers.Select(customer => customer.Id).Concat(book.Lines.Select(line => line.Customer)).Distinct()];
        var names = ids.Zip(Shuffled(Enumerable.Range(0, ids.Length).Select(i => new CustomerId("x" + i)).ToList(), seed)).ToDictionary(pair => pair.First, pair => pair.Second);
        var renamed = before with
        {
            Customers = [.. before.Customers.Select(customer => customer with { Id = names[customer.Id] })],
            Lines = [.. before.Lines.Select(line => line with { Customer = names[line.Customer] })],
            Supplied = [.. before.Supplied.Select(given => given with { Customer = names[given.Customer] })],
        };
        var after = renamed.Decide();
        foreach (var decision in before.Decide().Decisions)
        {
            var other = after[names[decision.Customer]];
            (other.Tier, other.Rank, other.IsFocus, other.Status).ShouldBe((decision.Tier, decision.Rank, decision.IsFocus, decision.Status));
        }
    }

    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 150)]
    public void Equal_figures_share_a_tier_unless_places_are_strict(Book book)
    {
        if (book.Draft.Choices.Ties == TieRule.Strict || book.Draft.Channels.Count > 0 || book.Draft.Otherwise.Gates.Count > 0)
        {
            return;
        }

        foreach (var tied in book.Decide().Decisions.Where(decision => decision.Rank > 0).GroupBy(decision => decision.Rank))
        {
            tied.Select(decision => decision.Tier).Distinct().ShouldHaveSingleItem();
        }
    }

    [Property(Arbitrary = [typeof(Drawn.PlainAbc)], MaxTest = 150)]
    public void Scaling_every_amount_leaves_the_tiers_of_plain_ABC(Book book, byte factor)
    {
        var scaled = book with
        {
            Lines = [.. book.Lines.Select(line => line with { Amount = line.Amount * (factor + 1), Cost = line.Cost.IsKnown ? LineCost.Of(line.Cost.Amount * (factor + 1)) : line.Cost })],
        };
        scaled.Decide().Decisions.Select(Standing).ShouldBe(book.Decide().Decisions.Select(Standing));
    }

    [Property(Arbitrary = [typeof(Drawn.PlainAbc)], MaxTest = 150)]
    public void More_revenue_never_lowers_a_tier_nor_lifts_another_rank(Book book, byte which, ushort more)
    {
        var before = book.Decide();
        if (before.Count == 0)
        {
            return;
        }

        var chosen = before.Decisions[which % before.Count].Customer;
        var after = Applied.To(book, before, chosen, [new MeasureChange(CustomerTiering.Measures.Measure.Revenue, more)]).Decide();
        after[chosen].TierPlace.ShouldBeLessThanOrEqualTo(before[chosen].TierPlace);
        foreach (var other in before.Decisions.Where(decision => decision.Customer != chosen && decision.Rank > 0))
        {
            after[other.Customer].Rank.ShouldBeGreaterThanOrEqualTo(other.Rank);
        }
    }

    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 100)]
    public void What_is_recorded_later_or_effective_later_is_not_seen(Book book)
    {
        var seen = book with { Lines = [.. book.Lines.Where(line => line.Recorded <= book.Scope.KnownOn && line.Day < book.Scope.Period.End)] };
        if (seen.Lines.Count == 0)
        {
            return; // a book without a line has no currency to write amounts in
        }

        ResultText.Of(seen.Decide()).ShouldBe(ResultText.Of(book.Decide()));
    }

    private static (CustomerId Customer, TierName Tier, int Rank, double Share) Standing(TierDecision decision) => (decision.Customer, decision.Tier, decision.Rank, Math.Round(decision.Share, 12));

    private static T[] Shuffled<T>(IReadOnlyList<T> items, int seed)
    {
        T[] copy = [.. items];
        new Random(seed).Shuffle(copy);
        return copy;
    }
}

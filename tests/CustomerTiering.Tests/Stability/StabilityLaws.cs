using System.Globalization;
using CustomerTiering.Policies;
using CustomerTiering.Sales;
using CustomerTiering.Stability;
using CustomerTiering.Tests.Tiering.Books;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Stability;

/// <summary>What holds of every estimate of stability, whatever the book and policy.</summary>
public class StabilityLaws
{
    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 60)]
    public void The_same_seed_gives_the_same_result_in_any_order_of_facts(Book book, int seed)
    {
        var shuffled = book with { Lines = Shuffled(book.Lines, seed), Customers = Shuffled(book.Customers, seed), Supplied = Shuffled(book.Supplied, seed) };
        Text(StabilityEstimate.Of(shuffled.Decide(), Few(seed))).ShouldBe(Text(StabilityEstimate.Of(book.Decide(), Few(seed))));
    }

    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 80)]
    public void Probabilities_are_in_range_and_add_up(Book book, int seed)
    {
        var tiers = book.Decide();
        var found = StabilityEstimate.Of(tiers, Few(seed));
        foreach (var customer in found.Customers)
        {
            customer.Chances.Sum().ShouldBe(1, 1e-9);
            customer.Chances.ShouldAllBe(chance => chance >= 0 && chance <= 1);
            customer.Stays.ShouldBeInRange(0, 1);
            customer.IsNearLine.ShouldBe(customer.Stays < 0.8);
            customer.Tier.ShouldBe(tiers[customer.Customer].Tier);
        }

        found.Changes.ShouldBeInRange(0, 1);
        found.Tiers.Sum(tier => tier.Expected).ShouldBe(tiers.Count, 1e-9);
        foreach (var tier in found.Tiers)
        {
            tier.Changes.ShouldBeInRange(0, 1);
            tier.Becomes.Sum().ShouldBe(tier.Expected > 0 ? 1 : 0, 1e-9);
        }

        // The change of all is the change of the tiers, each weighed by who is in it.
        found.Changes.ShouldBe(tiers.Count == 0 ? 0 : found.Tiers.Sum(tier => tier.Expected * tier.Changes) / tiers.Count, 1e-9);
    }

    [Property(Arbitrary = [typeof(Drawn.PlainAbc)], MaxTest = 100)]
    public void A_wider_exit_limit_never_adds_a_fall_or_a_flip_and_never_makes_the_group_smaller(Book book, int seed)
    {
        var found = StabilityEstimate.Of(book.Decide(), Few(seed)).Top;
        found[0].FallsOut.ShouldBe(found[0].WithoutHysteresis);
        foreach (var (narrow, wide) in found.Zip(found.Skip(1)))
        {
            wide.FallsOut.ShouldBeLessThanOrEqualTo(narrow.FallsOut);
            wide.FlipRate.ShouldBeLessThanOrEqualTo(narrow.FlipRate);
            wide.LongRunMembers.ShouldBeGreaterThanOrEqualTo(narrow.LongRunMembers);
            wide.Saves.ShouldBeInRange(narrow.Saves, 1);
        }
    }

    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 40)]
    public void Shares_are_those_of_counting_every_pair_of_drawn_periods(Book book, int seed)
    {
        var policy = Few(seed);
        var tiers = book.Decide();
        var draws = new PeriodDraws(tiers.Totals, (SalesLedger)tiers.Book.Sales, policy.Seed);
        var periods = Enumerable.Range(0, policy.Draws).Select(draw => tiers.Policy.Decide(tiers.Book, tiers.Scope, draws.Draw(draw), CancellationToken.None)).ToArray();
        var found = StabilityEstimate.Of(tiers, policy);
        for (var tier = 0; tier < found.Tiers.Count; tier++)
        {
            var (held, left) = (0, 0);
            foreach (var (one, other) in from one in periods from other in periods where one != other select (one, other))
            {
                for (var customer = 0; customer < tiers.Count; customer++)
                {
                    held += one.TierPlaces[customer] == tier ? 1 : 0;
                    left += one.TierPlaces[customer] == tier && other.TierPlaces[customer] != tier ? 1 : 0;
                }
            }

            found.Tiers[tier].Changes.ShouldBe(held == 0 ? 0 : left / (double)held, 1e-9);
        }
    }

    [Property(Arbitrary = [typeof(Drawn.PlainAbc)], MaxTest = 40)]
    public void Persistence_of_a_period_with_itself_is_complete_and_falls_shrink_with_the_limit(Book book)
    {
        var portfolio = book.Portfolio();
        var period = book.Scope.Period;
        Persistence.Between(portfolio, period, period, StabilityPolicy.Default).Rows.ShouldAllBe(row => row.FellOut == 0);
        var after = Persistence.Between(portfolio, period.Before(), period, StabilityPolicy.Default);
        after.Rows.Select(row => row.FellOut).ShouldBe(after.Rows.Select(row => row.FellOut).OrderDescending());
        after.Rows.ShouldAllBe(row => row.FellOut >= 0 && row.FellOut <= after.Members && row.FellOutChanged == 0);
    }

    internal static string Text(StabilityResult found) => string.Join('\n', [
        .. found.Customers.Select(customer => $"{customer.Customer} {customer.Tier} {Text(customer.Chances)} {Text([customer.Stays])}"),
        .. found.Tiers.Select(tier => $"{tier.Tier} {Text([tier.Customers, tier.Expected, tier.Changes])} {Text(tier.Becomes)}"),
        .. found.Top.Select(top => $"{top.StayUntil} {Text([top.Places, top.FallsOut, top.FlipRate, top.LongRunMembers])}"),
        Text([found.Events, found.CancelledPairs])]);

    private static string Text(IEnumerable<double> values) => string.Join(' ', values.Select(value => value.ToString("R", CultureInfo.InvariantCulture)));

    private static StabilityPolicy Few(int seed) => new() { Draws = 9, Seed = seed, StayUntil = [Proportion.OfPercent(30), Proportion.OfPercent(50)] };

    private static T[] Shuffled<T>(IReadOnlyList<T> list, int seed)
    {
        T[] copy = [.. list];
        new Random(seed).Shuffle(copy);
        return copy;
    }
}

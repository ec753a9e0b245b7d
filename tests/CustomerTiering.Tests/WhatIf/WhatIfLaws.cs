using CustomerTiering.Customers;
using CustomerTiering.Tests.Tiering.Books;
using CustomerTiering.Tiering;
using CustomerTiering.WhatIf;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.WhatIf;

/// <summary>What holds of every question, whatever the book and the policies.</summary>
public class WhatIfLaws
{
    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 100)]
    public void The_same_policy_makes_an_empty_difference(Book book)
    {
        var before = book.Decide();
        var found = WhatIfQuestion.OfPolicy(before, book.Policy());
        found.IsSamePolicy.ShouldBeTrue();
        found.Moved.ShouldBe(0);
        found.Changes.ShouldBeEmpty();
        found.Matrix.Where(cell => cell.IsMove).ShouldAllBe(cell => cell.Customers == 0 && cell.RevenueBefore == 0 && cell.RevenueAfter == 0);
        found.Tiers.ShouldAllBe(tier => tier.CustomersBefore == tier.CustomersAfter && tier.RevenueBefore == tier.RevenueAfter && tier.HoursBefore == tier.HoursAfter);
        AddsUp(found);
    }

    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 150)]
    public void Rows_add_up_to_the_tiers_before_and_columns_to_the_tiers_after(Book book) => AddsUp(WhatIfQuestion.OfPolicy(book.Decide(), TieringPolicy.Abc));

    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 100)]
    public void There_and_back_is_the_matrix_turned_over(Book book)
    {
        var before = book.Decide();
        var there = WhatIfQuestion.OfPolicy(before, TieringPolicy.ForDistributors);
        var back = WhatIfQuestion.OfPolicy(there.After, book.Policy());
        foreach (var cell in there.Matrix)
        {
            back.Matrix.Single(other => Is(other.From, cell.To) && Is(other.To, cell.From)).Customers.ShouldBe(cell.Customers);
        }

        back.Changes.Select(change => (change.Customer, From: change.To, To: change.From)).ShouldBe(there.Changes.Select(change => (change.Customer, change.From, change.To)));
    }

    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 100)]
    public void Sales_times_one_change_nothing(Book book)
    {
        var found = WhatIfQuestion.OfSales(book.Decide(), SalesScenario.Of(new SalesChange.Scale(new SalesSelection.Everyone(), 1)));
        found.Moved.ShouldBe(0);
        found.After.NetRevenue.ShouldBe(found.Before.NetRevenue);
        AddsUp(found);
    }

    [Property(Arbitrary = [typeof(Drawn.PlainAbc)], MaxTest = 100)]
    public void All_sales_times_the_same_leave_tiers_by_rank_alone(Book book, byte times)
    {
        var found = WhatIfQuestion.OfSales(book.Decide(), SalesScenario.Of(new SalesChange.Scale(new SalesSelection.Everyone(), 1 + times)));
        found.Moved.ShouldBe(0);
        found.After.NetRevenue.ShouldBe(found.Before.NetRevenue * (1 + times));
    }

    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 100)]
    public void Who_leaves_has_no_decision_after_and_everyone_else_has_the_same_sales(Book book)
    {
        var before = book.Decide();
        if (before.Count == 0)
        {
            return;
        }

        var leaving = before.Decisions[0].Customer;
        var found = WhatIfQuestion.OfSales(before, SalesScenario.Of(new SalesChange.Leave(new SalesSelection.OfCustomers(new HashSet<CustomerId> { leaving }))));
        found.After.TryGet(leaving, out _).ShouldBeFalse();
        found.Changes.Single(change => change.Customer == leaving).Kind.ShouldBe(TierChangeKind.Gone);
        found.Changes.Where(change => change.Customer != leaving && change.Kind != TierChangeKind.Gone).ShouldAllBe(change => change.Cause == TierChangeCause.Others);
        AddsUp(found);
    }

    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 60)]
    public void Turning_a_number_keeps_everyone_and_every_turned_policy_is_the_same_but_for_it(Book book)
    {
        var tiers = book.Decide();
        var found = Sensitivity.Of(tiers);
        foreach (var row in found.Rows)
        {
            row.Turned.ShouldNotBe(row.Value);
            if (!row.IsRefused)
            {
                row.Customers.Sum().ShouldBe(tiers.Count);
                row.Moved.ShouldBeInRange(row.Customers.Zip(tiers.Tiers, (count, tier) => Math.Abs(count - tier.Customers)).Sum() / 2, tiers.Count);
            }
        }

        foreach (var limit in PolicyLimit.Of(book.Draft))
        {
            limit.With(limit.Value).ShouldBe(book.Draft);
        }
    }

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static void AddsUp(WhatIfResult found)
    {
        foreach (var tier in found.Before.Tiers)
        {
            var row = found.Matrix.Where(cell => Is(cell.From, tier.Tier.Value)).ToList();
            row.Sum(cell => cell.Customers).ShouldBe(tier.Customers);
            row.Sum(cell => cell.RevenueBefore).ShouldBe(tier.Revenue);
        }

        foreach (var tier in found.After.Tiers)
        {
            var column = found.Matrix.Where(cell => Is(cell.To, tier.Tier.Value)).ToList();
            column.Sum(cell => cell.Customers).ShouldBe(tier.Customers);
            column.Sum(cell => cell.RevenueAfter).ShouldBe(tier.Revenue);
        }

        found.Matrix.Where(cell => cell.IsMove).Sum(cell => cell.Customers).ShouldBe(found.Moved);
        found.Changes.Count.ShouldBe(found.Moved);
    }
}

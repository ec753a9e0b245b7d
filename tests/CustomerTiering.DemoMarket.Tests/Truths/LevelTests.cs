using CustomerTiering.Customers;

namespace CustomerTiering.Demo.Tests.Truths;

/// <summary>Planted: a true level for every outlet and year, and who truly changes.</summary>
public sealed class LevelTests
{
    private static readonly DemoMarket Market = PlainSums.Market;

    [Fact]
    public void Purchases_scatter_around_the_true_level()
    {
        foreach (var second in new[] { false, true })
        {
            var year = second ? Market.Calendar.SecondYear : Market.Calendar.FirstYear;
            var bought = Market.OrderLines.Where(line => year.Contains(line.Day) && line.Quantity > 0).GroupBy(line => line.Customer).ToDictionary(own => own.Key, own => own.Sum(line => line.Amount));
            var levels = Market.Plan.Levels.Select(level => (level.Customer, Level: second ? level.SecondYear : level.FirstYear, level.OrdersPerYear)).ToList();
            (levels.Sum(pair => bought.GetValueOrDefault(pair.Customer)) / levels.Sum(pair => pair.Level)).ShouldBe(1, 0.03m);

            // An outlet's own total is off by chance only: with 40 orders and more, by less than a third in nearly all cases.
            var frequent = levels.Where(pair => pair.OrdersPerYear >= 40 && pair.Level > 0).ToList();
            frequent.Count(pair => Math.Abs((bought.GetValueOrDefault(pair.Customer) / pair.Level) - 1) > 0.34m).ShouldBeLessThan(frequent.Count / 15);
        }
    }

    [Fact]
    public void Only_the_named_outlets_change_beyond_the_market()
    {
        var truth = Market.Truth("true-churn");
        var growth = 1 + truth.Figure("marketGrowth");
        var named = truth.Customers.ToHashSet();
        foreach (var level in Market.Plan.Levels)
        {
            Market.Customers.TryGet(level.Customer, out var customer).ShouldBeTrue();
            var throughout = customer!.Tenure.SignedOn <= Market.Calendar.Days.Start && customer.Tenure.ClosedFrom > Market.AsOf;
            if (throughout)
            {
                (Math.Abs(level.SecondYear - (level.FirstYear * growth)) > 0.05m).ShouldBe(named.Contains(level.Customer), level.Customer.Value);
            }
        }
    }

    [Fact]
    public void Top_tenth_of_traditional_trade_truly_loses_few_and_by_chance_more()
    {
        var truth = Market.Truth("true-churn");
        var field = PlainSums.TraditionalOn(Market.AsOf).Where(customer => customer.Tenure.SignedOn <= Market.Calendar.Days.Start).Select(customer => customer.Id).ToList();
        field.Count.ShouldBe((int)truth.Figure("traditionalThroughout"));
        var levels = Market.Plan.Levels.ToDictionary(level => level.Customer);
        var places = (field.Count + 9) / 10;
        HashSet<CustomerId> Top(Func<CustomerId, decimal> value) => [.. field.OrderByDescending(value).ThenBy(id => id).Take(places)];
        var trueLeavers = Top(id => levels[id].FirstYear).Except(Top(id => levels[id].SecondYear)).Count();
        trueLeavers.ShouldBe((int)truth.Figure("traditionalTopTenthLeaves"));
        trueLeavers.ShouldBeGreaterThan(0);

        var first = PlainSums.Net(Market.Calendar.FirstYear);
        var second = PlainSums.Net(Market.Calendar.SecondYear);
        var seenLeavers = Top(id => first.GetValueOrDefault(id)).Except(Top(id => second.GetValueOrDefault(id))).Count();
        seenLeavers.ShouldBeGreaterThan(trueLeavers, "part of what is seen is chance");
    }
}

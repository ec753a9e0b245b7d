using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Demo;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Values;
using CustomerTiering.Money;
using CustomerTiering.Planning;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;

namespace CustomerTiering.Console.Reading;

/// <summary>Gives every customer of a plan its tier: from its own file, or decided from orders.</summary>
internal static class PlanTiers
{
    /// <summary>The customers with the tiers of decisions; where there are none, with those of their own file.</summary>
    /// <exception cref="StopException">Somebody has no tier and there are no orders.</exception>
    public static IReadOnlyList<PlanCustomer> Complete(Screen screen, VisitPolicy policy, IReadOnlyList<PlanCustomer> customers, TieringResult? tiers)
    {
        if (tiers is not null)
        {
            return [.. customers.Select(customer => WithTier(customer, tiers, policy))];
        }

        var without = customers.Where(customer => customer.Tier.IsNone).ToArray();
        return without.Length == 0 ? customers : throw StopException.Refused(screen.Say("plan.noTier", without[0].Customer, without.Length));
    }

    /// <summary>The tiers of orders; null without any.</summary>
    /// <exception cref="StopException">A file is refused.</exception>
    public static TieringResult? Decide(Screen screen, PlanOrders orders, bool strict, CancellationToken token)
    {
        if (orders.IsNone)
        {
            return null;
        }

        if (orders.IsDemo)
        {
            return DemoPlan.Tiers(DemoMarket.Create(), screen.Culture);
        }

        var source = FileBook.Read(screen, new ReadingWish(ColumnMap.Empty, DayFormat.Recognised, Currency.None, ExchangeRates.None, string.Empty, Force: false, strict), orders.Orders, orders.Customers, token);
        return Deciding.Decide(source, ScopeWish.Usual, string.Empty, screen.Culture, token).Result;
    }

    /// <summary>A customer with the tier of its decision; core by the decision, or because its own file says so.</summary>
    public static PlanCustomer WithTier(PlanCustomer customer, TieringResult tiers, VisitPolicy policy) => tiers.TryGet(customer.Customer, out var decision) && policy.Knows(decision.Tier)
        ? customer with { Tier = decision.Tier, IsCore = decision.IsCore || customer.IsCore }
        : customer with { Tier = customer.Tier.IsNone ? tiers.Policy.Tiers.Lowest : customer.Tier };
}

using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
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
    /// <summary>The customers with tiers; where orders are given, those decide, and who closed or has not signed by the first day is left out of service.</summary>
    /// <exception cref="StopException">Somebody has no tier and there are no orders.</exception>
    public static IReadOnlyList<PlanCustomer> Complete(Screen screen, PlanWish wish, VisitPolicy policy, IReadOnlyList<PlanCustomer> customers, CancellationToken token)
    {
        if (wish.Orders.Length == 0)
        {
            var without = customers.Where(customer => customer.Tier.IsNone).ToArray();
            return without.Length == 0 ? customers : throw StopException.Refused(screen.Say("plan.noTier", without[0].Customer, without.Length));
        }

        var source = FileBook.Read(screen, new ReadingWish(ColumnMap.Empty, DayFormat.Recognised, Currency.None, ExchangeRates.None, string.Empty, Force: false, Strict: false), wish.Orders, wish.Customers, token);
        var tiers = Deciding.Decide(source, ScopeWish.Usual, string.Empty, screen.Culture, token).Result;
        return [.. customers.Select(customer => WithTier(customer, tiers, policy))];
    }

    /// <summary>A customer with the tier and core flag of its decision.</summary>
    public static PlanCustomer WithTier(PlanCustomer customer, TieringResult tiers, VisitPolicy policy) => tiers.TryGet(customer.Customer, out var decision) && policy.Knows(decision.Tier)
        ? customer with { Tier = decision.Tier, IsCore = decision.IsCore }
        : customer with { Tier = customer.Tier.IsNone ? tiers.Policy.Tiers.Lowest : customer.Tier };
}

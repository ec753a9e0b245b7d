using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Development;
using CustomerTiering.Entitlements;
using CustomerTiering.Planning;
using CustomerTiering.Tiering;

namespace CustomerTiering.Console.Reading;

/// <summary>What is known of the customers of a plan before a visit: from their orders, from what their tier is entitled to, from the benchmark of their region and channel.</summary>
internal static class PlanClients
{
    private static readonly EntitlementKind[] Offered = [EntitlementKind.NewProducts, EntitlementKind.Promotion, EntitlementKind.Rebates];

    /// <summary>The facts by customer; empty without orders.</summary>
    public static IReadOnlyDictionary<CustomerId, ClientFacts> Of(PlanGround ground, CultureInfo culture)
    {
        if (ground.Tiers is not { } tiers)
        {
            return new Dictionary<CustomerId, ClientFacts>();
        }

        var book = ClientBook.Of(tiers);
        var benchmarks = GrowthCandidates.Find(tiers).Benchmarks.ToDictionary(benchmark => (benchmark.Region, benchmark.Channel), benchmark => benchmark.Decision);
        return ground.Request.Customers.ToDictionary(customer => customer.Customer, customer => Facts(tiers, book, benchmarks, customer, culture));
    }

    private static ClientFacts Facts(TieringResult tiers, ClientBook book, Dictionary<(RegionId, ChannelId), TierDecision> benchmarks, PlanCustomer customer, CultureInfo culture)
    {
        var facts = book.Of(customer.Customer);
        if (!tiers.TryGet(customer.Customer, out var decision))
        {
            return facts;
        }

        var region = tiers.Book.Customers.TryGet(customer.Customer, out var onFile) ? onFile.Region : RegionId.None;
        return facts with
        {
            Offers = EntitlementPolicy.ForDistributors.Tiers.PlaceOf(decision.Tier) < 0
                ? []
                : [.. EntitlementPolicy.ForDistributors.Of(decision).Where(entry => Offered.Contains(entry.Kind)).Select(entry => entry.Text(culture))],
            Benchmark = benchmarks.TryGetValue((region, decision.Channel), out var best) && best.Customer != customer.Customer ? best.Name.Length > 0 ? best.Name : best.Customer.Value : string.Empty,
        };
    }
}

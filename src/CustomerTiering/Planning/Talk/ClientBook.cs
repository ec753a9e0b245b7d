using CustomerTiering.Customers;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;

namespace CustomerTiering.Planning;

/// <summary>What a tiering and its order lines know of every customer before a visit: decision, last order, leading items, items that comparable customers buy.</summary>
/// <remarks>
/// Comparable are customers of the same channel and tier, at least five of them. An item counts as bought where its net amount in the period is positive; it is missing where at least half of
/// the comparable customers buy it and this one does not. Ties go by the item's id. Where the lines were not kept no items are known. O(lines). Immutable.
/// </remarks>
public sealed class ClientBook
{
    private const int MostItems = 3;
    private const int LeastPeers = 5;
    private readonly TieringResult tiers;
    private readonly Dictionary<CustomerId, IReadOnlyList<string>> items;
    private readonly Dictionary<CustomerId, IReadOnlyList<string>> missing;

    private ClientBook(TieringResult tiers, Dictionary<CustomerId, IReadOnlyList<string>> items, Dictionary<CustomerId, IReadOnlyList<string>> missing)
    {
        this.tiers = tiers;
        this.items = items;
        this.missing = missing;
    }

    /// <summary>The book of a tiering.</summary>
    public static ClientBook Of(TieringResult tiers)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        var (items, missing) = (new Dictionary<CustomerId, IReadOnlyList<string>>(), new Dictionary<CustomerId, IReadOnlyList<string>>());
        if (tiers.Book.Sales is not SalesLedger ledger)
        {
            return new ClientBook(tiers, items, missing);
        }

        var bought = ItemsBought.Of(ledger, tiers.Totals.Window);
        string Name(int item) => ledger.Columns.Items.Text(item);
        foreach (var peers in tiers.Decisions.GroupBy(decision => (decision.Channel, decision.Tier)))
        {
            var basket = peers.ToDictionary(decision => decision.Customer, decision => tiers.Codes[decision.Position] is var code && bought.TryGetValue(code, out var found)
                ? found.Where(pair => pair.Value > 0).ToDictionary()
                : []);
            var buyers = basket.Values.Where(own => own.Count > 0).ToArray();
            var usual = buyers.Length < LeastPeers ? [] : buyers.SelectMany(own => own.Keys).CountBy(item => item).Where(pair => pair.Value * 2 >= buyers.Length)
                .OrderByDescending(pair => pair.Value).ThenBy(pair => Name(pair.Key), StringComparer.Ordinal).Select(pair => pair.Key).ToArray();
            foreach (var (customer, own) in basket)
            {
                items[customer] = [.. own.OrderByDescending(pair => pair.Value).ThenBy(pair => Name(pair.Key), StringComparer.Ordinal).Take(MostItems).Select(pair => Name(pair.Key))];
                missing[customer] = [.. usual.Where(item => !own.ContainsKey(item)).Take(MostItems).Select(Name)];
            }
        }

        return new ClientBook(tiers, items, missing);
    }

    /// <summary>What is known of a customer; of one that the tiering does not know, its id.</summary>
    public ClientFacts Of(CustomerId customer) => ClientFacts.Of(tiers, customer) with
    {
        Items = items.GetValueOrDefault(customer, []),
        MissingItems = missing.GetValueOrDefault(customer, []),
    };
}

using CustomerTiering.Customers;
using CustomerTiering.Policies;

namespace CustomerTiering.Tiering;

/// <summary>
/// Guards both ends of a book (mission B6): too much that depends on too few, and the other 80% that bring too much to be neglected.
/// </summary>
/// <remarks>
/// Outlets of one group count as one, whatever channel they are in: if the group leaves, all of them do. A unit whose net is negative brings
/// nothing. Limits are compared exactly, in millionths; "more than" excludes the limit itself.
/// </remarks>
public static class Concentration
{
    /// <summary>Looks at a result with the default limits.</summary>
    public static ConcentrationResult Of(TieringResult tiers) => Of(tiers, ConcentrationPolicy.Default);

    /// <summary>Looks at a result. O(customers · log customers).</summary>
    public static ConcentrationResult Of(TieringResult tiers, ConcentrationPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        ArgumentNullException.ThrowIfNull(policy);
        var units = Leading(tiers, policy.LeadingCount);
        var total = tiers.Pareto.Base.Micros;
        var largest = units.Count == 0 ? 0 : units[0].Micros;
        var leading = units.Aggregate((Int128)0, (sum, unit) => checked(sum + unit.Micros));
        var (customers, rest) = Rest(tiers);
        var warnings = new List<ConcentrationWarning>();
        if (units.Count > 0 && Exceeds(largest, policy.LargestShare, total))
        {
            warnings.Add(new ConcentrationWarning.OneCustomer(units[0].Name, units[0].IsGroup, Share(largest, total), (double)policy.LargestShare.Value));
        }

        // Fewer units than the policy takes together are the whole book; that says nothing about dependence.
        if (units.Count == policy.LeadingCount && Exceeds(leading, policy.LeadingShare, total))
        {
            warnings.Add(new ConcentrationWarning.FewCustomers(units.Count, Share(leading, total), (double)policy.LeadingShare.Value));
        }

        if (rest > 0 && Reaches(rest, policy.RestShare, total))
        {
            warnings.Add(new ConcentrationWarning.Neglect(
                tiers.Policy.Tiers.Best, customers, customers / (double)tiers.Count, Share(rest, total), (double)policy.RestShare.Value));
        }

        return new ConcentrationResult(Share(largest, total), units.Count, Share(leading, total), customers, Share(rest, total), warnings);
    }

    private static (int Customers, Int128 Micros) Rest(TieringResult tiers)
    {
        var customers = 0;
        Int128 micros = 0;
        for (var customer = 0; customer < tiers.Count; customer++)
        {
            if (tiers.TierPlaces[customer] > 0)
            {
                customers++;
                micros = checked(micros + tiers.RevenueOf(customer).Micros);
            }
        }

        return (customers, micros);
    }

    /// <summary>The units with the highest positive nets, highest first, ties by id.</summary>
    private static List<(string Name, bool IsGroup, Int128 Micros)> Leading(TieringResult tiers, int count)
    {
        var units = new Dictionary<(string Id, bool IsGroup), Int128>();
        for (var customer = 0; customer < tiers.Count; customer++)
        {
            var group = tiers.RecordOf(customer)?.Group ?? GroupId.None;
            var key = group.IsNone ? (tiers.Map.Roster.Ids[customer].Value, false) : (group.Value, true);
            units[key] = checked(units.GetValueOrDefault(key) + tiers.RevenueOf(customer).Micros);
        }

        return [.. units.Where(unit => unit.Value > 0)
            .OrderByDescending(unit => unit.Value).ThenBy(unit => unit.Key.Id, StringComparer.Ordinal).ThenBy(unit => unit.Key.IsGroup)
            .Take(count)
            .Select(unit => (NameOf(tiers, unit.Key.Id, unit.Key.IsGroup), unit.Key.IsGroup, unit.Value))];
    }

    private static string NameOf(TieringResult tiers, string id, bool isGroup)
    {
        var file = tiers.Book.Customers;
        var name = isGroup
            ? file.TryGetGroup(new GroupId(id), out var group) ? group.Name : string.Empty
            : file.TryGet(new CustomerId(id), out var record) ? record.Name : string.Empty;
        return name.Length > 0 ? name : id;
    }

    private static bool Exceeds(Int128 part, Proportion limit, Int128 total) => checked(part * Proportion.Whole) > checked(total * limit.PartsPerMillion);

    private static bool Reaches(Int128 part, Proportion limit, Int128 total) => checked(part * Proportion.Whole) >= checked(total * limit.PartsPerMillion);

    private static double Share(Int128 part, Int128 total) => total == 0 ? 0 : (double)part / (double)total;
}

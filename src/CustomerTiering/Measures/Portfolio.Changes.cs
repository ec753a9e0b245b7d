using CustomerTiering.Customers;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Measures;

/// <content>The book under facts that change who a customer is.</content>
public sealed partial class Portfolio
{
    /// <summary>
    /// The book as of a day under the merges and changes of group known on a day: merged ids are gone, their sales and supplied values count for
    /// the surviving ones.
    /// </summary>
    /// <remarks>
    /// Of two records on file the survivor's holds; where only the merged id is on file, its record serves the survivor. Supplied values
    /// roll up as a group's do (<see cref="RollUp"/>); one that is derived stays the survivor's own. O(facts + customers on file) where anything changes.
    /// </remarks>
    public Portfolio Under(CustomerChanges changes, LocalDate asOf, LocalDate knownOn)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var merged = changes.MergedAt(asOf, knownOn);
        var groups = changes.GroupsAt(asOf, knownOn);
        if (merged.Count == 0 && groups.Count == 0)
        {
            return this;
        }

        var sales = merged.Count == 0 ? Sales : new MergedSales(Sales, merged);
        return new Portfolio(FileUnder(merged, groups), HasCustomerFile, sales, merged.Count == 0 ? Supplied : [.. Supplied.Select(measure => Under(measure, merged))]);
    }

    /// <summary>The same customers and supplied measures with other sales.</summary>
    internal Portfolio WithSales(SalesBook sales) => new(Customers, HasCustomerFile, sales, Supplied);

    private static SuppliedMeasure Under(SuppliedMeasure measure, IReadOnlyDictionary<CustomerId, CustomerId> merged)
    {
        var values = measure.Values.Where(entry => !merged.ContainsKey(entry.Key)).ToDictionary();
        foreach (var (id, value) in measure.Values.Where(entry => merged.ContainsKey(entry.Key)).OrderBy(entry => entry.Key))
        {
            var survivor = merged[id];
            values[survivor] = !values.TryGetValue(survivor, out var own) ? value : measure.Measure.RollUp switch
            {
                RollUp.Sum => own + value,
                RollUp.Greatest => Math.Max(own, value),
                RollUp.Least => Math.Min(own, value),
                _ => own,
            };
        }

        return SuppliedMeasure.Of(measure.Measure, values);
    }

    private CustomerFile FileUnder(IReadOnlyDictionary<CustomerId, CustomerId> merged, IReadOnlyDictionary<CustomerId, GroupId> groups)
    {
        var records = Customers.Customers.Where(customer => !merged.ContainsKey(customer.Id)).ToDictionary(customer => customer.Id);
        foreach (var customer in Customers.Customers)
        {
            if (merged.TryGetValue(customer.Id, out var survivor))
            {
                records.TryAdd(survivor, customer with { Id = survivor });
            }
        }

        foreach (var (id, group) in groups)
        {
            if (records.TryGetValue(id, out var record))
            {
                records[id] = record with { Group = group };
            }
            else if (!HasCustomerFile && !merged.ContainsKey(id))
            {
                records.Add(id, new Customer(id) { Group = group });
            }
        }

        return CustomerFile.Of(records.Values, Customers.Groups);
    }
}

using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;

namespace CustomerTiering.WhatIf;

/// <summary>Sales as they might be: changes made one after the other to the sales of a period.</summary>
/// <remarks>
/// Channels and tiers are those before any change, so the order of the changes does not matter but for those who leave and join again. Scaled amounts
/// are kept with six decimals, half to even.
/// </remarks>
public sealed class SalesScenario
{
    private SalesScenario(IReadOnlyList<SalesChange> changes) => Changes = changes;

    /// <summary>The changes.</summary>
    public IReadOnlyList<SalesChange> Changes { get; }

    /// <summary>A scenario of changes.</summary>
    /// <exception cref="ArgumentException">Customers that leave are selected by an item.</exception>
    public static SalesScenario Of(params IEnumerable<SalesChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        SalesChange[] kept = [.. changes];
        return kept.Any(change => change.Match(_ => false, leave => leave.Sales is SalesSelection.OfItem, _ => false))
            ? throw new ArgumentException("An item does not select customers; sales of an item can be scaled to nothing.", nameof(changes))
            : new SalesScenario(kept);
    }

    /// <summary>The changes that find nothing to change in a result: a channel, tier, customer or item that is not in it.</summary>
    public IReadOnlyList<SalesChange> NotFound(TieringResult before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return [.. Changes.Where(change => change.Match(scale => !Finds(before, scale.Sales), leave => !Finds(before, leave.Sales), _ => false))];
    }

    /// <summary>The book as it would be. O(lines · changes).</summary>
    /// <exception cref="ArgumentException">The book holds sums and not lines, or an added line is in another currency.</exception>
    internal Portfolio ApplyTo(TieringResult before)
    {
        var ledger = before.Book.Sales as SalesLedger
            ?? throw new ArgumentException("Sales are changed line by line; this book holds sums and its lines were not kept.", nameof(before));
        var scales = Changes.OfType<SalesChange.Scale>().Select(scale => (Finder: new LineFinder(before, ledger, scale.Sales), scale.Factor)).ToArray();
        var leaves = Changes.OfType<SalesChange.Leave>().Select(leave => new LineFinder(before, ledger, leave.Sales)).ToArray();
        var joins = Changes.OfType<SalesChange.Join>().ToArray();
        var sales = LedgerCopy.Of(
            ledger,
            before.Scope.Period,
            (customer, item) => scales.Aggregate(1m, (factor, scale) => scale.Finder.Finds(customer, item) ? factor * scale.Factor : factor),
            customer => leaves.Any(leave => leave.FindsCustomer(customer)),
            joins.SelectMany(join => join.Lines.Select(line => line with { Customer = join.Customer.Id })));
        var leaving = before.Decisions.Where(decision => leaves.Any(leave => leave.Finds(decision))).Select(decision => decision.Customer).ToHashSet();
        var staying = before.Book.Customers.Customers.Where(customer => !leaving.Contains(customer.Id)).ToList();
        var known = staying.Select(customer => customer.Id).ToHashSet();
        var file = CustomerFile.Of(staying.Concat(joins.Select(join => join.Customer).DistinctBy(customer => customer.Id).Where(customer => !known.Contains(customer.Id))), before.Book.Customers.Groups);
        return before.Book.HasCustomerFile ? Portfolio.Of(file, sales, before.Book.Supplied) : Portfolio.OfLines(file, sales, before.Book.Supplied);
    }

    private static bool Finds(TieringResult before, SalesSelection sales) => sales.Match(
        _ => before.Count > 0,
        channel => before.Decisions.Any(decision => decision.Channel == channel.Channel),
        tier => before.Tiers.Any(summary => summary.Tier == tier.Tier && summary.Customers > 0),
        customers => customers.Customers.Any(customer => before.TryGet(customer, out _)),
        item => before.Book.Sales is SalesLedger ledger && ledger.Columns.Items.Find(item.Item.Value) >= 0);
}

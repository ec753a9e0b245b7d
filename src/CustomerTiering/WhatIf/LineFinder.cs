using CustomerTiering.Sales;
using CustomerTiering.Tiering;

namespace CustomerTiering.WhatIf;

/// <summary>Says of a line, by the codes of its customer and item, whether a selection takes it.</summary>
internal sealed class LineFinder
{
    private readonly SalesSelection selection;
    private readonly bool[] customers;
    private readonly int item;

    public LineFinder(TieringResult before, SalesLedger ledger, SalesSelection selection)
    {
        this.selection = selection;
        customers = new bool[ledger.Customers.Count];
        item = selection is SalesSelection.OfItem one ? ledger.Columns.Items.Find(one.Item.Value) + 1 : 0;
        foreach (var decision in before.Decisions)
        {
            var code = before.Map.Roster.Codes[decision.Position];
            if (code >= 0)
            {
                customers[code] = Finds(decision);
            }
        }
    }

    /// <summary>Whether the selection takes the customer of a decision, for any item.</summary>
    public bool Finds(TierDecision decision) => selection.Match(
        _ => true,
        channel => decision.Channel == channel.Channel,
        tier => decision.Tier == tier.Tier,
        some => some.Customers.Contains(decision.Customer),
        _ => false);

    /// <summary>Whether the selection takes the customer of a code, for any item.</summary>
    public bool FindsCustomer(int customer) => customers[customer];

    /// <summary>Whether the selection takes a line; an item is coded from 1.</summary>
    public bool Finds(int customer, int itemCode) => selection is SalesSelection.OfItem ? item > 0 && itemCode == item : customers[customer];
}

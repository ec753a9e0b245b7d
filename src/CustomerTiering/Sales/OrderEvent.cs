namespace CustomerTiering.Sales;

/// <summary>One order or credit note of one customer, its lines added up in millionths.</summary>
internal struct OrderEvent
{
    public int Customer;
    public Int128 Revenue;
    public Int128 Returns;
    public Int128 Cost;

    /// <summary>Whether any line is positive: then it counts as an order.</summary>
    public readonly bool IsOrder => Revenue + Returns > 0;

    public void Add(long amount, long cost)
    {
        Revenue += amount;
        Returns -= Math.Min(amount, 0);
        Cost += cost;
    }

    /// <summary>By customer, then by the amounts; equal events are alike in every figure.</summary>
    public static int Compare(OrderEvent one, OrderEvent other)
    {
        var order = one.Customer.CompareTo(other.Customer);
        order = order != 0 ? order : one.Revenue.CompareTo(other.Revenue);
        order = order != 0 ? order : one.Returns.CompareTo(other.Returns);
        return order != 0 ? order : one.Cost.CompareTo(other.Cost);
    }
}

namespace CustomerTiering.Console.Reading;

/// <summary>The files from which the tiers of a plan are decided.</summary>
/// <param name="Orders">The order file; empty for none.</param>
/// <param name="Customers">The file of customers that goes with it; empty for none.</param>
internal sealed record PlanOrders(string Orders, string Customers)
{
    public static PlanOrders None { get; } = new(string.Empty, string.Empty);

    /// <summary>Those of the demo market, which are in no file.</summary>
    public static PlanOrders OfDemo { get; } = new("demo market", string.Empty);

    public bool IsDemo => this == OfDemo;

    public bool IsNone => Orders.Length == 0;
}

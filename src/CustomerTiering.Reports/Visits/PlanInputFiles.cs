namespace CustomerTiering.Reports.Visits;

/// <summary>The names of files that stand beside a plan and that it was made from besides its customers, reps and needs; empty for none.</summary>
/// <param name="Orders">The orders from which tiers and briefs come.</param>
/// <param name="OrderCustomers">The file of customers that goes with the orders.</param>
/// <param name="Executives">The executives.</param>
public sealed record PlanInputFiles(string Orders, string OrderCustomers, string Executives)
{
    /// <summary>None of them.</summary>
    public static PlanInputFiles None { get; } = new(string.Empty, string.Empty, string.Empty);
}

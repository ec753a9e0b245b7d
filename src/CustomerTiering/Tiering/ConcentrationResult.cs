namespace CustomerTiering.Tiering;

/// <summary>How much of a book depends on few customers, and how much the many others bring.</summary>
/// <param name="LargestShare">The share of the base that the largest customer or group brings; 0 without a buyer.</param>
/// <param name="LeadingCount">How many leading customers or groups were taken together; fewer than the policy says where there are fewer.</param>
/// <param name="LeadingShare">The share of the base that these bring.</param>
/// <param name="RestCustomers">Customers below the best tier.</param>
/// <param name="RestShare">Their net revenue ÷ base.</param>
/// <param name="Warnings">What exceeds the policy, the dependence on few before the neglect of many.</param>
public sealed record ConcentrationResult(
    double LargestShare, int LeadingCount, double LeadingShare, int RestCustomers, double RestShare, IReadOnlyList<ConcentrationWarning> Warnings);

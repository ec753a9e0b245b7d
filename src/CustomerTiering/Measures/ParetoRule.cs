using CustomerTiering.Policies;

namespace CustomerTiering.Measures;

/// <summary>
/// A saying of the kind "20% of the customers bring 80%", to be held against a real book.
/// </summary>
/// <remarks>
/// It holds when the smallest leading group of buyers that brings <see cref="Base"/> is within <see cref="Tolerance"/> of
/// <see cref="Customers"/>, both ends included: for 80/20, when 15% to 25% of the buyers bring 80%.
/// </remarks>
/// <param name="Name">What people call it: <c>80/20</c>.</param>
/// <param name="Customers">The part of the buyers, largest first.</param>
/// <param name="Base">The part of the base (the sum of positive nets) that they are said to bring.</param>
public sealed record ParetoRule(string Name, Proportion Customers, Proportion Base)
{
    /// <summary>20% bring 80% (二八法则).</summary>
    public static ParetoRule EightyTwenty { get; } = new("80/20", Proportion.OfPercent(20), Proportion.OfPercent(80));

    /// <summary>30% bring 70% (三七).</summary>
    public static ParetoRule ThirtySeventy { get; } = new("30/70", Proportion.OfPercent(30), Proportion.OfPercent(70));

    /// <summary>How far the part of the buyers may be from the rule's and still be called the rule: 5 points unless set.</summary>
    public Proportion Tolerance { get; init; } = Proportion.OfPercent(5);
}

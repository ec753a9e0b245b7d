using CustomerTiering.Money;

namespace CustomerTiering.History;

/// <summary>For which tier everyone qualifies by the figures of one decision, in columns by number.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Entry">The tier it may enter; <see cref="TierPlaces.None"/> for who is not decided on.</param>
/// <param name="Stay">The tier it may stay in: the better of what entry and exit policy say.</param>
/// <param name="Nets">Net revenue of the days looked at in millionths; empty where no rule asks for it.</param>
internal sealed record DayTiers(DecisionDay Decision, byte[] Entry, byte[] Stay, Int128[] Nets)
{
    public decimal NetOf(int customer) => new LedgerTotal(Nets[customer]).Value;
}

using CustomerTiering.Customers;

namespace CustomerTiering.Reports.Moves;

/// <summary>One customer whose tier is another than in the earlier result.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Kind">How it moved.</param>
/// <param name="Channel">The channel it is ranked in; the earlier one for a customer that is gone.</param>
/// <param name="From">The earlier tier; empty for a new customer.</param>
/// <param name="To">The tier of today; empty for a customer that is gone.</param>
/// <param name="RevenueBefore">Its net revenue then; 0 for a new customer.</param>
/// <param name="Revenue">Its net revenue today; 0 for a customer that is gone.</param>
public sealed record TierMove(CustomerId Customer, TierMoveKind Kind, ChannelId Channel, string From, string To, decimal RevenueBefore, decimal Revenue);

using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.Meetings;

/// <summary>One guest of an order meeting and who looks after it.</summary>
/// <param name="Rank">The place in the strict list of the channel, from 1; no two guests share one.</param>
/// <param name="Customer">The guest.</param>
/// <param name="Name">Its name on file; empty when there is none.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Revenue">Its net revenue in the period.</param>
/// <param name="Host">Its host.</param>
/// <param name="IsOwnRep">Whether the host is the rep who serves it.</param>
public sealed record MeetingInvitation(int Rank, CustomerId Customer, string Name, TierName Tier, decimal Revenue, MeetingHost Host, bool IsOwnRep);

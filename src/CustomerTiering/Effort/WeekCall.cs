using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Money;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Effort;

/// <summary>One customer to see: why, and what to say.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Reasons">Why, the most pressing first; at least one.</param>
/// <param name="Cadence">Days from visit to visit that its tier is meant to have; 0 where the standard names none.</param>
/// <param name="DaysOverdue">Days since the visit was due by that cadence; 0 when it is not overdue.</param>
public sealed record WeekCall(CustomerId Customer, IReadOnlyList<WeekReason> Reasons, double Cadence, int DaysOverdue)
{
    /// <summary>What the rep put into it, beside what came from it.</summary>
    public required CustomerEffort Effort { get; init; }

    /// <summary>The decision on its tier, which says what would change it.</summary>
    public required TierDecision Decision { get; init; }

    /// <summary>The currency of every amount.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The avoidance, where that is a reason; none otherwise.</summary>
    public IReadOnlyList<AvoidedAccount> Avoidance { get; init; } = [];

    /// <summary>Purchases to be won by its potential, over twelve months; 0 unless growth is a reason.</summary>
    public decimal GrowthGap { get; init; }

    /// <summary>The day of the last visit in the days looked at; the earliest of all days without one.</summary>
    public LocalDate LastVisit => Effort.LastVisit;

    /// <summary>Why it is on the list, one sentence for each reason.</summary>
    public IReadOnlyList<string> Why(CultureInfo culture) => WeekText.Why(this, culture);

    /// <summary>What to say: what is missing to the next tier, what the customer is entitled to, what to ask.</summary>
    public IReadOnlyList<string> Talk(CultureInfo culture) => WeekText.Talk(this, culture);
}

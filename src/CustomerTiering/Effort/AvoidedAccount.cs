using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Money;
using CustomerTiering.Statistics;
using NodaTime;

namespace CustomerTiering.Effort;

/// <summary>A key account whose visits by a rep fell after fruitless calls, beyond chance (回避大客户的恶性循环).</summary>
/// <param name="Rep">The rep.</param>
/// <param name="Customer">The account.</param>
/// <param name="Since">The day the next visit was due at the usual interval and the avoidance began.</param>
/// <param name="FruitlessCalls">The fruitless calls one after the other before it.</param>
/// <param name="UsualInterval">The median of the days between two visits before it.</param>
/// <param name="Fall">The rate of visits before and after the last of these calls, counted against all visits of the rep.</param>
/// <param name="Chance">The p-value of the fall, corrected for the moments looked at and the accounts tested: 0 to 1.</param>
/// <param name="Tested">How many accounts were tested.</param>
public sealed record AvoidedAccount(
    RepId Rep, CustomerId Customer, LocalDate Since, IReadOnlyList<LocalDate> FruitlessCalls, double UsualInterval, RateFall Fall, double Chance, int Tested)
{
    /// <summary>The account's name on file; empty when there is none.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Its net revenue over the period of the tiers.</summary>
    public decimal Sales { get; init; }

    /// <summary>The currency of the sales.</summary>
    public Currency Currency { get; init; }

    /// <summary>The finding in words: since when, how many visits instead of how many, after which calls, and how likely by chance.</summary>
    public string Explain(CultureInfo culture) => EffortText.Of(this, culture);
}

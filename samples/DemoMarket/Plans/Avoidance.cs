using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Demo.Plans;

/// <summary>A key account that its rep stops visiting after fruitless calls, as planned for the visit diary.</summary>
/// <param name="Rep">The rep.</param>
/// <param name="Customer">The key account.</param>
/// <param name="FruitlessCalls">The calls that brought nothing, in order.</param>
/// <param name="AvoidedFrom">The first day of the longer interval.</param>
/// <param name="UsualIntervalDays">Days between two visits before it.</param>
/// <param name="AvoidedIntervalDays">Days between two visits from it on.</param>
/// <param name="PurchasesFallFrom">The first day on which the account buys less.</param>
public sealed record Avoidance(
    RepId Rep, CustomerId Customer, IReadOnlyList<LocalDate> FruitlessCalls, LocalDate AvoidedFrom, int UsualIntervalDays, int AvoidedIntervalDays, LocalDate PurchasesFallFrom);

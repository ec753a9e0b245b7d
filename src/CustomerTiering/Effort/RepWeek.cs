using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Development;
using CustomerTiering.Tiering;
using CustomerTiering.WhatIf;
using NodaTime;

namespace CustomerTiering.Effort;

/// <summary>One page for a rep's week: whom to see, why, what to say, what is overdue; from all that is known so far.</summary>
/// <remarks>
/// Avoided key accounts come first, then tier by tier whoever is overdue by most visits, then whoever falls due within the week, the under-served and those worth
/// developing; within equals the larger sales, then the id. The list is as long as the rep's visits of an average week; what does not fit is counted. Immutable.
/// </remarks>
public sealed class RepWeek
{
    private const int DaysOfWeek = 7;

    private RepWeek(RepEffort effort, LocalDate asOf, IReadOnlyList<WeekCall> due, int capacity)
    {
        (Effort, AsOf, Due, Capacity) = (effort, asOf, due, capacity);
        Calls = [.. due.Take(capacity)];
    }

    /// <summary>The rep's effort.</summary>
    public RepEffort Effort { get; }

    /// <summary>The day as of which the list is made.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Visits of an average week of the rep in the days looked at, at least 1.</summary>
    public int Capacity { get; }

    /// <summary>Whom to see this week, in order.</summary>
    public IReadOnlyList<WeekCall> Calls { get; }

    /// <summary>Everyone with a reason, in order; those that do not fit the week are at the end.</summary>
    public IReadOnlyList<WeekCall> Due { get; }

    /// <summary>Customers whose visit is overdue.</summary>
    public int Overdue => Due.Count(call => call.DaysOverdue > 0);

    /// <summary>The week of a rep by the shipped standard of visits.</summary>
    /// <exception cref="KeyNotFoundException">The rep has neither a customer nor a visit.</exception>
    public static RepWeek Of(EffortResult effort, RepId rep) => Of(effort, rep, ServiceStandard.ForDistributors);

    /// <summary>The week of a rep.</summary>
    /// <param name="effort">Effort against value; as of its day the week is planned.</param>
    /// <param name="rep">The rep.</param>
    /// <param name="standard">How often each tier is meant to be seen.</param>
    /// <exception cref="KeyNotFoundException">The rep has neither a customer nor a visit.</exception>
    public static RepWeek Of(EffortResult effort, RepId rep, ServiceStandard standard)
    {
        ArgumentNullException.ThrowIfNull(effort);
        ArgumentNullException.ThrowIfNull(standard);
        var own = effort[rep];
        var asOf = effort.Tiers.Scope.AsOf;
        var avoided = own.Avoided.ToDictionary(account => account.Customer);
        var growth = GrowthCandidates.Find(effort.Tiers).Candidates.ToDictionary(candidate => candidate.Decision.Customer, candidate => candidate.Gap);
        var calls = own.Customers.Where(customer => IsOwn(effort.Tiers, customer.Customer, rep)).Select(customer =>
        {
            var visits = standard.VisitsPerYear(customer.Tier);
            var cadence = visits > 0 ? 365.25 / visits : 0;
            var since = customer.Visits > 0 ? customer.LastVisit : own.Days.Start;
            var late = cadence > 0 ? Period.DaysBetween(since, asOf) - (int)Math.Ceiling(cadence) : int.MinValue;
            var overdue = Math.Max(0, late);
            WeekReason[] reasons =
            [
                .. avoided.ContainsKey(customer.Customer) ? [WeekReason.Avoided] : Array.Empty<WeekReason>(),
                .. overdue > 0 ? [WeekReason.Overdue] : Array.Empty<WeekReason>(),
                .. late is <= 0 and > -DaysOfWeek ? [WeekReason.Due] : Array.Empty<WeekReason>(),
                .. customer.Service == ServiceLevel.Underserved ? [WeekReason.Underserved] : Array.Empty<WeekReason>(),
                .. growth.ContainsKey(customer.Customer) ? [WeekReason.Growth] : Array.Empty<WeekReason>(),
            ];
            return new WeekCall(customer.Customer, reasons, cadence, overdue)
            {
                Effort = customer,
                Currency = effort.Tiers.Currency,
                Decision = effort.Tiers[customer.Customer],
                Avoidance = avoided.TryGetValue(customer.Customer, out var account) ? [account] : [],
                GrowthGap = growth.GetValueOrDefault(customer.Customer),
            };
        });
        WeekCall[] due =
        [
            .. calls.Where(call => call.Reasons.Count > 0)
                .OrderBy(call => call.Avoidance.Count > 0 ? 0 : 1)
                .ThenBy(call => call.DaysOverdue > 0 ? 0 : call.Reasons[0] == WeekReason.Growth ? 2 : 1)
                .ThenBy(call => call.Effort.TierPlace)
                .ThenByDescending(call => call.Cadence > 0 ? (int)(call.DaysOverdue / call.Cadence) : 0)
                .ThenByDescending(call => call.Effort.Sales)
                .ThenBy(call => call.Customer),
        ];
        var weeks = Math.Max(1, own.Days.Days / 7.0);
        return new RepWeek(own, asOf, due, Math.Max(1, (int)Math.Round(own.Visits / weeks)));
    }

    /// <summary>The week in a sentence: how many are due, how many of them fit, how many are overdue.</summary>
    public string Summary(CultureInfo culture) => WeekText.Summary(this, culture);

    // Whom another rep serves on file is not this rep's call, even where the two met once.
    private static bool IsOwn(TieringResult tiers, CustomerId customer, RepId rep) =>
        tiers.IsActive(tiers[customer].Position) && (tiers.RecordOf(tiers[customer].Position) is not { } record || record.Rep.IsNone || record.Rep == rep);
}

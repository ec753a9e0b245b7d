using CustomerTiering.Customers;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Effort;

/// <summary>What went into one customer in some days, beside what came from it over the period of the tiers.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Visits">Contacts of any channel.</param>
/// <param name="Hours">Hours with it, as far as the diary gives lengths.</param>
/// <param name="Spend">Money and goods left with it at visits, and what was put into it beside them where a book of spend is compared.</param>
/// <param name="Sales">Its net revenue over the period of the tiers.</param>
public sealed record CustomerEffort(CustomerId Customer, TierName Tier, int Visits, double Hours, decimal Spend, decimal Sales)
{
    /// <summary>The customer's name on file; empty when there is none.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The place of the tier in its scheme, 0 for the best.</summary>
    public int TierPlace { get; init; }

    /// <summary>Gross profit over the period of the tiers; 0 where <see cref="IsProfitKnown"/> is false.</summary>
    public decimal Profit { get; init; }

    /// <summary>Whether every line of the customer states its cost.</summary>
    public bool IsProfitKnown { get; init; }

    /// <summary>Days from one visit to the next on average: the days looked at, divided by the visits; 0 without a visit.</summary>
    public double Interval { get; init; }

    /// <summary>The last day of a visit in the days looked at; the day before the first of all days without one.</summary>
    public LocalDate LastVisit { get; init; } = LocalDate.MinIsoValue;

    /// <summary>Its part of the rep's effort, in the policy's measure: 0 to 1.</summary>
    public double EffortShare { get; init; }

    /// <summary>Its part of the value of the rep's customers, in the policy's measure: 0 to 1.</summary>
    public double ValueShare { get; init; }

    /// <summary>Effort above its share of value, in the unit of the effort; negative below it. All gaps of a rep add up to zero.</summary>
    public double Gap { get; init; }

    /// <summary>Spend above its share of value; negative below it.</summary>
    public decimal SpendGap { get; init; }

    /// <summary>Where it stands among the rep's customers.</summary>
    public ServiceQuadrant Quadrant { get; init; }

    /// <summary>Whether its share of effort fits its share of value.</summary>
    public ServiceLevel Service { get; init; }
}

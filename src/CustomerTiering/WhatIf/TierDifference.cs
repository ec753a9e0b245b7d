namespace CustomerTiering.WhatIf;

/// <summary>What one tier holds before and after, and what serving it takes.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="CustomersBefore">Customers before.</param>
/// <param name="CustomersAfter">Customers after.</param>
/// <param name="RevenueBefore">Net revenue before.</param>
/// <param name="RevenueAfter">Net revenue after.</param>
/// <param name="ShareBefore">Net revenue before ÷ base before.</param>
/// <param name="ShareAfter">Net revenue after ÷ base after.</param>
/// <param name="HoursBefore">Visit hours in twelve months before.</param>
/// <param name="HoursAfter">Visit hours in twelve months after.</param>
public sealed record TierDifference(
    string Tier,
    int CustomersBefore,
    int CustomersAfter,
    decimal RevenueBefore,
    decimal RevenueAfter,
    double ShareBefore,
    double ShareAfter,
    double HoursBefore,
    double HoursAfter);

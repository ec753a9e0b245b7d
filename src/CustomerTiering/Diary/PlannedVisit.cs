using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Diary;

/// <summary>A visit as it was planned (计划拜访): who is to visit whom, on which day, and when on it where that was said.</summary>
/// <remarks>A fact for plan against actual, from a planner or from a spreadsheet.</remarks>
/// <param name="Rep">Who is to visit.</param>
/// <param name="Customer">Who is to be visited.</param>
/// <param name="Day">The day planned.</param>
public readonly record struct PlannedVisit(RepId Rep, CustomerId Customer, LocalDate Day)
{
    private readonly byte channel;

    /// <summary>Beginning and end as planned; <see cref="VisitTime.None"/> when only the day was.</summary>
    public VisitTime Time { get; init; }

    /// <summary>How they are to meet; a visit unless stated.</summary>
    public ContactChannel Channel
    {
        get => ContactChannel.InOrder[channel];
        init => channel = (byte)(value ?? throw new ArgumentNullException(nameof(value))).Value;
    }
}

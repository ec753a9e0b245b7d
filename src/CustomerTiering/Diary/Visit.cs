using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Diary;

/// <summary>
/// One entry of the visit diary (出差日志): who met whom, when, how, about what, what it cost and what it brought, with the day it took place and the day
/// it was recorded.
/// </summary>
/// <remarks>
/// A fact, as the host hands it over; whether it counts as a visit is for a <see cref="DiaryPolicy"/> to say. A correction is a later-recorded entry under
/// the same <see cref="Id"/>. Amounts are in the currency of the diary.
/// </remarks>
/// <param name="Rep">Who visited.</param>
/// <param name="Customer">Who was visited.</param>
/// <param name="Day">The day it took place.</param>
public readonly record struct Visit(RepId Rep, CustomerId Customer, LocalDate Day)
{
    private readonly byte channel;
    private readonly byte result;
    private readonly string? topic;
    private readonly StoreCheck? check;

    /// <summary>The day the entry was recorded; the day of the visit unless stated.</summary>
    public LocalDate Recorded { get; init; } = Day;

    /// <summary>The number under which the entry can be corrected.</summary>
    public VisitId Id { get; init; }

    /// <summary>Whether this entry takes back the earlier ones under its id: the visit did not take place.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Check-in and check-out.</summary>
    public VisitTime Time { get; init; }

    /// <summary>How they met; a visit unless stated.</summary>
    public ContactChannel Channel
    {
        get => ContactChannel.InOrder[channel];
        init => channel = (byte)(value ?? throw new ArgumentNullException(nameof(value))).Value;
    }

    /// <summary>What it was about; empty when not recorded.</summary>
    public string Topic
    {
        get => topic ?? string.Empty;
        init => topic = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    /// <summary>Money spent on the customer at the visit.</summary>
    public decimal Spend { get; init; }

    /// <summary>Value of the promotional goods left with the customer.</summary>
    public decimal Goods { get; init; }

    /// <summary>What it brought.</summary>
    public VisitResult Result
    {
        get => VisitResult.InOrder[result];
        init => result = (byte)(value ?? throw new ArgumentNullException(nameof(value))).Value;
    }

    /// <summary>Whether the diary says that the visit had been planned.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>Minutes by phase of selling.</summary>
    public PhaseMinutes Phases { get; init; }

    /// <summary>What was seen in the store; <see cref="StoreCheck.None"/> when nothing was checked.</summary>
    public StoreCheck Check
    {
        get => check ?? StoreCheck.None;
        init => check = value is null || value.IsNone ? null : value;
    }

    /// <summary>Minutes the visit took; 0 where the diary does not say.</summary>
    public int Minutes => Time.Minutes;

    /// <summary>Money and goods together.</summary>
    public decimal Outlay => Spend + Goods;
}

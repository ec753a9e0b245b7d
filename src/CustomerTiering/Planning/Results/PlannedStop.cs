using CustomerTiering.Customers;
using CustomerTiering.Diary;

namespace CustomerTiering.Planning;

/// <summary>One stop of a rep's day: a visit, a call, or a fixed appointment.</summary>
/// <param name="Customer">Whom it visits; <see cref="CustomerId.None"/> for an appointment that visits nobody.</param>
/// <param name="Hours">From when to when.</param>
public sealed record PlannedStop(CustomerId Customer, HourRange Hours)
{
    /// <summary>Minutes of the way there from the stop before, or from where the day begins.</summary>
    public int TravelMinutes { get; init; }

    /// <summary>The form of contact.</summary>
    public ContactChannel Form { get; init; } = ContactChannel.Visit;

    /// <summary>What it is for.</summary>
    public VisitPurpose Purpose { get; init; } = VisitPurpose.Order;

    /// <summary>The needs it meets.</summary>
    public IReadOnlyList<VisitNeed> Needs { get; init; } = [];

    /// <summary>Whether it is a fixed appointment.</summary>
    public bool IsFixed { get; init; }

    /// <summary>What the appointment is; empty for a visit.</summary>
    public string Title { get; init; } = string.Empty;
}

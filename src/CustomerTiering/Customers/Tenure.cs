using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Customers;

/// <summary>
/// The days on which a customer is signed and not closed, half-open: signed on the first day, closed from <see cref="ClosedFrom"/> on.
/// </summary>
/// <remarks>A customer whose dates are not on file counts as signed always: <see cref="Always"/>, which is also the default value.</remarks>
public readonly record struct Tenure
{
    private readonly DayRange? days;

    private Tenure(DayRange days) => this.days = days;

    /// <summary>Signed on every day.</summary>
    public static Tenure Always => default;

    /// <summary>The day of signing, or the first day that can be written.</summary>
    public LocalDate SignedOn => Days.Start;

    /// <summary>The first day on which the customer is closed, or the last day that can be written.</summary>
    public LocalDate ClosedFrom => Days.End;

    /// <summary>Whether a day of signing is on file.</summary>
    public bool HasSigningDay => SignedOn != DayRange.All.Start;

    /// <summary>Whether a day of closing is on file.</summary>
    public bool HasClosingDay => ClosedFrom != DayRange.All.End;

    private DayRange Days => days ?? DayRange.All;

    /// <summary>Signed from a day on.</summary>
    public static Tenure From(LocalDate signedOn) => new(new DayRange(signedOn, DayRange.All.End));

    /// <summary>Signed from a day until the customer closed; on the closing day itself it is closed.</summary>
    /// <exception cref="ArgumentException">The closing day is before the signing day.</exception>
    public static Tenure Between(LocalDate signedOn, LocalDate closedFrom) => new(new DayRange(signedOn, closedFrom));

    /// <summary>Signed since before the facts begin, until the customer closed; on the closing day itself it is closed.</summary>
    public static Tenure Until(LocalDate closedFrom) => new(new DayRange(DayRange.All.Start, closedFrom));

    /// <summary>Whether the customer is signed and not closed on a day.</summary>
    public bool CoversDay(LocalDate day) => Days.Contains(day);
}

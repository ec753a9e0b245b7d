using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Language;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>What became of visits to a customer that differ between two plans.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="From">The days on which only the earlier plan has a visit, in order.</param>
/// <param name="To">The days on which only the new plan has one, in order.</param>
/// <param name="IsTouched">Whether a change made it necessary: a visit of the earlier plan to the customer could not stand, or a need or the customer is new.</param>
public sealed record VisitMove(CustomerId Customer, IReadOnlyList<LocalDate> From, IReadOnlyList<LocalDate> To, bool IsTouched)
{
    private static readonly PhraseBook Phrases = new(typeof(VisitMove));

    /// <summary>The changes that touched the customer, in the order in which they were given; empty where its visits gave way to others or moved with them.</summary>
    public IReadOnlyList<PlanChange> Causes { get; init; } = [];

    /// <summary>What moved and why, in a sentence.</summary>
    public string Explain(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var what = (From.Count, To.Count) switch
        {
            (0, _) => Phrases.Say("new", culture, Customer, Days(To, culture)),
            (_, 0) => Phrases.Say("gone", culture, Customer, Days(From, culture)),
            _ => Phrases.Say("moved", culture, Customer, Days(From, culture), Days(To, culture)),
        };
        return Phrases.Say("sentence", culture, what, Why(culture));
    }

    /// <summary>Why, in a few words.</summary>
    public string Why(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Causes.Count == 0
            ? Phrases.Say(IsTouched ? "couldNotStand" : "makesRoom", culture)
            : string.Join(Phrases.Say("list", culture), Causes.Select(cause => cause.Match(
                cancelled => Phrases.Say("cancelled", culture, IsoDay.Text(cancelled.Day)),
                absent => Phrases.Say("absent", culture, absent.Rep, absent.Absence.Days),
                needed => Phrases.Say("needed", culture, needed.Need.Reason.NameIn(culture), needed.Need.Due),
                booked => Phrases.Say("booked", culture, IsoDay.Text(booked.Appointment.Day), booked.Appointment.Hours),
                _ => Phrases.Say("joined", culture))));
    }

    private static string Days(IReadOnlyList<LocalDate> days, CultureInfo culture) => string.Join(Phrases.Say("list", culture), days.Select(IsoDay.Text));
}

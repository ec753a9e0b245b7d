using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>Something that happened after a plan was made.</summary>
public abstract record PlanChange
{
    private PlanChange()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Cancelled, T> cancelled, Func<Absent, T> absent, Func<Needed, T> needed, Func<Booked, T> booked, Func<Joined, T> joined);

    /// <summary>A customer called a visit off: it takes none on that day.</summary>
    /// <param name="Customer">The customer.</param>
    /// <param name="Day">The day.</param>
    public sealed record Cancelled(CustomerId Customer, LocalDate Day) : PlanChange
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Cancelled, T> cancelled, Func<Absent, T> absent, Func<Needed, T> needed, Func<Booked, T> booked, Func<Joined, T> joined)
        {
            ArgumentNullException.ThrowIfNull(cancelled);
            return cancelled(this);
        }
    }

    /// <summary>A rep is ill or away.</summary>
    /// <param name="Rep">The rep.</param>
    /// <param name="Absence">When.</param>
    public sealed record Absent(RepId Rep, Absence Absence) : PlanChange
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Cancelled, T> cancelled, Func<Absent, T> absent, Func<Needed, T> needed, Func<Booked, T> booked, Func<Joined, T> joined)
        {
            ArgumentNullException.ThrowIfNull(absent);
            return absent(this);
        }
    }

    /// <summary>A new need: an alarm, a promise, a complaint.</summary>
    /// <param name="Need">The need.</param>
    public sealed record Needed(VisitNeed Need) : PlanChange
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Cancelled, T> cancelled, Func<Absent, T> absent, Func<Needed, T> needed, Func<Booked, T> booked, Func<Joined, T> joined)
        {
            ArgumentNullException.ThrowIfNull(needed);
            return needed(this);
        }
    }

    /// <summary>A new fixed appointment; visits that stand in its way give way.</summary>
    /// <param name="Appointment">The appointment.</param>
    public sealed record Booked(FixedAppointment Appointment) : PlanChange
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Cancelled, T> cancelled, Func<Absent, T> absent, Func<Needed, T> needed, Func<Booked, T> booked, Func<Joined, T> joined)
        {
            ArgumentNullException.ThrowIfNull(booked);
            return booked(this);
        }
    }

    /// <summary>A new customer; where it is served from is said by <see cref="PlanCustomer.Served"/>.</summary>
    /// <param name="Customer">The customer; its id is not in the plan yet.</param>
    public sealed record Joined(PlanCustomer Customer) : PlanChange
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Cancelled, T> cancelled, Func<Absent, T> absent, Func<Needed, T> needed, Func<Booked, T> booked, Func<Joined, T> joined)
        {
            ArgumentNullException.ThrowIfNull(joined);
            return joined(this);
        }
    }
}

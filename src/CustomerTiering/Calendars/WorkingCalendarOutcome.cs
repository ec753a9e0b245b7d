using CustomerTiering.Policies;

namespace CustomerTiering.Calendars;

/// <summary>What became of a written working calendar.</summary>
public abstract record WorkingCalendarOutcome
{
    private WorkingCalendarOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused);

    /// <summary>The calendar can be used.</summary>
    /// <param name="Calendar">The calendar.</param>
    public sealed record Valid(WorkingCalendar Calendar) : WorkingCalendarOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(valid);
            return valid(this);
        }
    }

    /// <summary>The calendar is at fault.</summary>
    /// <param name="Faults">Every fault found, in the order of the text.</param>
    public sealed record Refused(IReadOnlyList<PolicyFault> Faults) : WorkingCalendarOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}

using CustomerTiering.Effort.Attainment;
using CustomerTiering.Files.Faults;

namespace CustomerTiering.Files.Team;

/// <summary>What became of a file of absences: read, or refused as a whole.</summary>
public abstract record AbsenceFileOutcome
{
    private AbsenceFileOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Read, T> read, Func<Refused, T> refused);

    /// <summary>The file was read.</summary>
    /// <param name="Absences">When reps are not there, by rep and day.</param>
    /// <param name="Faults">Rows that were left out, each with its place.</param>
    public sealed record Read(IReadOnlyList<RepAbsence> Absences, RowFaults Faults) : AbsenceFileOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(read);
            return read(this);
        }
    }

    /// <summary>The file gives no result.</summary>
    /// <param name="Fault">Why, and where.</param>
    public sealed record Refused(FileFault Fault) : AbsenceFileOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}

using CustomerTiering.Files.Faults;
using CustomerTiering.Team;

namespace CustomerTiering.Files.Team;

/// <summary>What became of a file of reps: read, or refused as a whole.</summary>
public abstract record RepFileOutcome
{
    private RepFileOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Read, T> read, Func<Refused, T> refused);

    /// <summary>The file was read.</summary>
    /// <param name="Reps">The reps, in order of id.</param>
    /// <param name="Faults">Rows that were left out, each with its place.</param>
    public sealed record Read(IReadOnlyList<Rep> Reps, RowFaults Faults) : RepFileOutcome
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
    public sealed record Refused(FileFault Fault) : RepFileOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}

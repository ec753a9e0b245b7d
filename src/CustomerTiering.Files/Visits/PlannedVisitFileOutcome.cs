using CustomerTiering.Files.Faults;

namespace CustomerTiering.Files.Visits;

/// <summary>What became of reading a file of planned visits.</summary>
public abstract record PlannedVisitFileOutcome
{
    private PlannedVisitFileOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Read, T> read, Func<Refused, T> refused);

    /// <summary>The file was read; single rows may have been rejected.</summary>
    /// <param name="Result">What it holds.</param>
    public sealed record Read(PlannedVisitFileResult Result) : PlannedVisitFileOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(read);
            return read(this);
        }
    }

    /// <summary>The file as a whole cannot be read.</summary>
    /// <param name="Fault">Why, and where.</param>
    public sealed record Refused(FileFault Fault) : PlannedVisitFileOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}

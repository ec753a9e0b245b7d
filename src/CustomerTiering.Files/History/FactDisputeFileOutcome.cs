using CustomerTiering.Files.Faults;
using CustomerTiering.History;

namespace CustomerTiering.Files.History;

/// <summary>What became of a file of disputes: read, or refused as a whole.</summary>
public abstract record FactDisputeFileOutcome
{
    private FactDisputeFileOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Read, T> read, Func<Refused, T> refused);

    /// <summary>The file was read.</summary>
    /// <param name="Disputes">The disputes, in the order of the rows.</param>
    /// <param name="Faults">Rows that were left out, each with its place.</param>
    public sealed record Read(IReadOnlyList<FiledDispute> Disputes, RowFaults Faults) : FactDisputeFileOutcome
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
    public sealed record Refused(FileFault Fault) : FactDisputeFileOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}

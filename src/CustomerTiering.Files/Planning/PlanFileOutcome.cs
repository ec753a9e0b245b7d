using CustomerTiering.Files.Faults;

namespace CustomerTiering.Files.Planning;

/// <summary>What became of a file for a plan: read, or refused as a whole.</summary>
/// <typeparam name="TItem">What stands in a row.</typeparam>
public abstract record PlanFileOutcome<TItem>
{
    private PlanFileOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Read, T> read, Func<Refused, T> refused);

    /// <summary>The file was read.</summary>
    /// <param name="Items">What stands in it, in the order of the rows.</param>
    /// <param name="Faults">Rows that were left out, each with its place.</param>
    public sealed record Read(IReadOnlyList<TItem> Items, RowFaults Faults) : PlanFileOutcome<TItem>
    {
        /// <summary>The line on which each item starts, in the order of the items.</summary>
        public IReadOnlyList<long> Lines { get; init; } = [];

        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(read);
            return read(this);
        }
    }

    /// <summary>The file gives no result.</summary>
    /// <param name="Fault">Why, and where.</param>
    public sealed record Refused(FileFault Fault) : PlanFileOutcome<TItem>
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Read, T> read, Func<Refused, T> refused)
        {
            ArgumentNullException.ThrowIfNull(refused);
            return refused(this);
        }
    }
}

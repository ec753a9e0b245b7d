using CustomerTiering.Money;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Lines;

/// <summary>Where order lines go that are read from a file: kept in a ledger, or added up.</summary>
internal abstract class LineSink
{
    /// <summary>The customers of the currency that is open.</summary>
    public abstract IdTable Customers { get; }

    /// <summary>The orders of the currency that is open.</summary>
    public abstract IdTable Orders { get; }

    /// <summary>Whether items and quantities are kept.</summary>
    public abstract bool KeepsItems { get; }

    /// <summary>The items, where they are kept.</summary>
    public abstract IdTable Items { get; }

    /// <summary>A sink of the same kind without lines.</summary>
    public abstract LineSink New();

    /// <summary>Says in which currency the next columns are.</summary>
    /// <returns>False when amounts of the currency are converted, so that each line has to be looked at.</returns>
    public abstract bool TryOpen(Currency currency);

    /// <summary>Takes lines in columns, in the currency that is open.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="rounded">Values of them that were rounded to six decimals.</param>
    public abstract void Add(in SalesColumns lines, long rounded);

    /// <summary>Takes a line.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An amount is beyond the ledger's range once converted.</exception>
    public abstract void Add(in OrderLine line);

    /// <summary>Takes over all lines of another sink of the same kind, which is spent then.</summary>
    public abstract void Append(LineSink other);
}

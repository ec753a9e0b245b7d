namespace CustomerTiering.Sales;

/// <summary>What became of bytes that were read as <see cref="PartialSales"/>.</summary>
public abstract record PartialSalesOutcome
{
    private PartialSalesOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Valid, T> valid, Func<Damaged, T> damaged);

    /// <summary>The bytes are a part of a book.</summary>
    /// <param name="Sales">The part.</param>
    public sealed record Valid(PartialSales Sales) : PartialSalesOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Damaged, T> damaged)
        {
            ArgumentNullException.ThrowIfNull(valid);
            return valid(this);
        }
    }

    /// <summary>The bytes are cut, changed, of another version, or something else altogether.</summary>
    /// <param name="Reason">What is wrong, in English.</param>
    public sealed record Damaged(string Reason) : PartialSalesOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Damaged, T> damaged)
        {
            ArgumentNullException.ThrowIfNull(damaged);
            return damaged(this);
        }
    }
}

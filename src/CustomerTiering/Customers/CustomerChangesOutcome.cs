namespace CustomerTiering.Customers;

/// <summary>What became of facts about merges and groups.</summary>
public abstract record CustomerChangesOutcome
{
    private CustomerChangesOutcome()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Valid, T> valid, Func<Circular, T> circular);

    /// <summary>The facts can be used.</summary>
    /// <param name="Changes">The facts.</param>
    public sealed record Valid(CustomerChanges Changes) : CustomerChangesOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Circular, T> circular)
        {
            ArgumentNullException.ThrowIfNull(valid);
            return valid(this);
        }
    }

    /// <summary>On some day customers would be merged into each other in a circle; nobody would survive.</summary>
    /// <param name="Circle">The ids, each merged into the next and the last into the first.</param>
    public sealed record Circular(IReadOnlyList<CustomerId> Circle) : CustomerChangesOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Valid, T> valid, Func<Circular, T> circular)
        {
            ArgumentNullException.ThrowIfNull(circular);
            return circular(this);
        }
    }
}

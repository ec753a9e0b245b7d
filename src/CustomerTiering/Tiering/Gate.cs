namespace CustomerTiering.Tiering;

/// <summary>
/// What a customer must show, beside its place in the ranking, to enter a tier: tests over measures, joined by all-of and any-of.
/// </summary>
/// <remarks>
/// A test on a measure that the whole book lacks is not applied; a measure unknown for one customer does not fail it. In both
/// cases the decision is provisional and lists the measure as untested.
/// </remarks>
public abstract record Gate
{
    private Gate()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<AllOf, T> allOf, Func<AnyOf, T> anyOf, Func<Test, T> test);

    /// <summary>The tests of this gate and of all gates within, in the order written.</summary>
    public IEnumerable<Test> Tests() => Match(
        allOf => allOf.Gates.SelectMany(gate => gate.Tests()),
        anyOf => anyOf.Gates.SelectMany(gate => gate.Tests()),
        test => (IEnumerable<Test>)[test]);

    /// <summary>Every gate within must be passed; with none within, it is passed.</summary>
    /// <param name="Gates">The gates within.</param>
    public sealed record AllOf(params IReadOnlyList<Gate> Gates) : Gate
    {
        /// <inheritdoc/>
        public bool Equals(AllOf? other) => other is not null && Gates.SequenceEqual(other.Gates);

        /// <inheritdoc/>
        public override int GetHashCode() => Gates.Aggregate(1, HashCode.Combine);

        /// <inheritdoc/>
        public override T Match<T>(Func<AllOf, T> allOf, Func<AnyOf, T> anyOf, Func<Test, T> test)
        {
            ArgumentNullException.ThrowIfNull(allOf);
            return allOf(this);
        }
    }

    /// <summary>At least one gate within must be passed. A gate within that cannot be tested does not fail, so it passes.</summary>
    /// <param name="Gates">The gates within, one or more.</param>
    public sealed record AnyOf(params IReadOnlyList<Gate> Gates) : Gate
    {
        /// <inheritdoc/>
        public bool Equals(AnyOf? other) => other is not null && Gates.SequenceEqual(other.Gates);

        /// <inheritdoc/>
        public override int GetHashCode() => Gates.Aggregate(2, HashCode.Combine);

        /// <inheritdoc/>
        public override T Match<T>(Func<AllOf, T> allOf, Func<AnyOf, T> anyOf, Func<Test, T> test)
        {
            ArgumentNullException.ThrowIfNull(anyOf);
            return anyOf(this);
        }
    }

    /// <summary>One measure against one limit.</summary>
    /// <param name="Measure">The id of the measure.</param>
    /// <param name="Comparison">How it is compared.</param>
    /// <param name="Limit">What it is compared with.</param>
    public sealed record Test(string Measure, Comparison Comparison, GateLimit Limit) : Gate
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<AllOf, T> allOf, Func<AnyOf, T> anyOf, Func<Test, T> test)
        {
            ArgumentNullException.ThrowIfNull(test);
            return test(this);
        }
    }
}

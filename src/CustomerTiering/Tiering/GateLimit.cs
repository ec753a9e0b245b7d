namespace CustomerTiering.Tiering;

/// <summary>What a gate's test compares a measure with.</summary>
public abstract record GateLimit
{
    private GateLimit()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Fixed, T> @fixed, Func<OfPooled, T> ofPooled, Func<OfLastInside, T> ofLastInside);

    /// <summary>A fixed number in units of the measure.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Fixed(decimal Value) : GateLimit
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Fixed, T> @fixed, Func<OfPooled, T> ofPooled, Func<OfLastInside, T> ofLastInside)
        {
            ArgumentNullException.ThrowIfNull(@fixed);
            return @fixed(this);
        }
    }

    /// <summary>
    /// A multiple of the channel's pooled value of the same measure: of all its profit ÷ all its revenue for margin, of the mean for a measure that
    /// is not a ratio. Everyone in the channel whose figures are known is in the pool, closed customers and net returns included.
    /// </summary>
    /// <param name="Factor">The multiple, 0.5 for half; more than 0.</param>
    public sealed record OfPooled(decimal Factor) : GateLimit
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Fixed, T> @fixed, Func<OfPooled, T> ofPooled, Func<OfLastInside, T> ofLastInside)
        {
            ArgumentNullException.ThrowIfNull(ofPooled);
            return ofPooled(this);
        }
    }

    /// <summary>A multiple of the ranked value of the last customer inside the tier's line, before gates: of the net revenue of the last customer that passed the volume test, say.</summary>
    /// <param name="Factor">The multiple; more than 0.</param>
    public sealed record OfLastInside(decimal Factor) : GateLimit
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Fixed, T> @fixed, Func<OfPooled, T> ofPooled, Func<OfLastInside, T> ofLastInside)
        {
            ArgumentNullException.ThrowIfNull(ofLastInside);
            return ofLastInside(this);
        }
    }
}

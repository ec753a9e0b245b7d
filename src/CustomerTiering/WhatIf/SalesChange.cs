using CustomerTiering.Customers;
using CustomerTiering.Sales;

namespace CustomerTiering.WhatIf;

/// <summary>One change of a scenario: what if these sales were others.</summary>
public abstract record SalesChange
{
    private SalesChange()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Scale, T> scale, Func<Leave, T> leave, Func<Join, T> join);

    /// <summary>Sales of the period are multiplied: quantity, amount and cost alike, returns among them, so that margins stay.</summary>
    /// <param name="Sales">Which sales.</param>
    /// <param name="Factor">The factor: 1.1 for 10% more, 0 for nothing; not negative.</param>
    public sealed record Scale(SalesSelection Sales, decimal Factor) : SalesChange
    {
        /// <summary>The factor: 1.1 for 10% more, 0 for nothing; not negative.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The factor is negative or more than a million.</exception>
        public decimal Factor { get; init; } = Factor is >= 0 and <= 1_000_000 ? Factor : throw new ArgumentOutOfRangeException(nameof(Factor), Factor, "A factor is 0 to 1,000,000.");

        /// <inheritdoc/>
        public override T Match<T>(Func<Scale, T> scale, Func<Leave, T> leave, Func<Join, T> join)
        {
            ArgumentNullException.ThrowIfNull(scale);
            return scale(this);
        }
    }

    /// <summary>Customers leave: they are no longer on file and never bought.</summary>
    /// <param name="Sales">Which customers; a selection by item is not one of customers.</param>
    public sealed record Leave(SalesSelection Sales) : SalesChange
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Scale, T> scale, Func<Leave, T> leave, Func<Join, T> join)
        {
            ArgumentNullException.ThrowIfNull(leave);
            return leave(this);
        }
    }

    /// <summary>A customer joins, with lines of its own. One that is on file already keeps its record and has the lines beside its own.</summary>
    /// <param name="Customer">The customer.</param>
    /// <param name="Lines">Its lines.</param>
    public sealed record Join(Customer Customer, IReadOnlyList<OrderLine> Lines) : SalesChange
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Scale, T> scale, Func<Leave, T> leave, Func<Join, T> join)
        {
            ArgumentNullException.ThrowIfNull(join);
            return join(this);
        }
    }
}

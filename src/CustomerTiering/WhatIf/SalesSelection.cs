using CustomerTiering.Customers;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;

namespace CustomerTiering.WhatIf;

/// <summary>Which sales a change is about.</summary>
public abstract record SalesSelection
{
    private SalesSelection()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Everyone, T> everyone, Func<OfChannel, T> ofChannel, Func<OfTier, T> ofTier, Func<OfCustomers, T> ofCustomers, Func<OfItem, T> ofItem);

    /// <summary>All sales.</summary>
    public sealed record Everyone : SalesSelection
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Everyone, T> everyone, Func<OfChannel, T> ofChannel, Func<OfTier, T> ofTier, Func<OfCustomers, T> ofCustomers, Func<OfItem, T> ofItem)
        {
            ArgumentNullException.ThrowIfNull(everyone);
            return everyone(this);
        }
    }

    /// <summary>Sales to the customers that are ranked in a channel before the change.</summary>
    /// <param name="Channel">The channel; <see cref="ChannelId.None"/> for those without one.</param>
    public sealed record OfChannel(ChannelId Channel) : SalesSelection
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Everyone, T> everyone, Func<OfChannel, T> ofChannel, Func<OfTier, T> ofTier, Func<OfCustomers, T> ofCustomers, Func<OfItem, T> ofItem)
        {
            ArgumentNullException.ThrowIfNull(ofChannel);
            return ofChannel(this);
        }
    }

    /// <summary>Sales to the customers that are in a tier before the change.</summary>
    /// <param name="Tier">The tier.</param>
    public sealed record OfTier(TierName Tier) : SalesSelection
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Everyone, T> everyone, Func<OfChannel, T> ofChannel, Func<OfTier, T> ofTier, Func<OfCustomers, T> ofCustomers, Func<OfItem, T> ofItem)
        {
            ArgumentNullException.ThrowIfNull(ofTier);
            return ofTier(this);
        }
    }

    /// <summary>Sales to these customers.</summary>
    /// <param name="Customers">The customers.</param>
    public sealed record OfCustomers(IReadOnlySet<CustomerId> Customers) : SalesSelection
    {
        /// <inheritdoc/>
        public bool Equals(OfCustomers? other) => other is not null && Customers.SetEquals(other.Customers);

        /// <inheritdoc/>
        public override int GetHashCode() => Customers.Count;

        /// <inheritdoc/>
        public override T Match<T>(Func<Everyone, T> everyone, Func<OfChannel, T> ofChannel, Func<OfTier, T> ofTier, Func<OfCustomers, T> ofCustomers, Func<OfItem, T> ofItem)
        {
            ArgumentNullException.ThrowIfNull(ofCustomers);
            return ofCustomers(this);
        }
    }

    /// <summary>Sales of one item, to anyone.</summary>
    /// <param name="Item">The item.</param>
    public sealed record OfItem(ItemId Item) : SalesSelection
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Everyone, T> everyone, Func<OfChannel, T> ofChannel, Func<OfTier, T> ofTier, Func<OfCustomers, T> ofCustomers, Func<OfItem, T> ofItem)
        {
            ArgumentNullException.ThrowIfNull(ofItem);
            return ofItem(this);
        }
    }
}

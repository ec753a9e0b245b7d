using CustomerTiering.Customers;

namespace CustomerTiering.Planning;

/// <summary>One way out of a conflict; each was tried and a plan found that serves everyone left.</summary>
public abstract record PlanRepair
{
    private PlanRepair()
    {
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Drop, T> drop, Func<Stretch, T> stretch, Func<AddTime, T> addTime);

    /// <summary>Leave out one customer, the one of least value.</summary>
    /// <param name="Customer">The customer.</param>
    public sealed record Drop(CustomerId Customer) : PlanRepair
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Drop, T> drop, Func<Stretch, T> stretch, Func<AddTime, T> addTime)
        {
            ArgumentNullException.ThrowIfNull(drop);
            return drop(this);
        }
    }

    /// <summary>Stretch the intervals of all of them by one factor; the ratios stay.</summary>
    /// <param name="Factor">The factor, a multiple of a 64th: with less, no plan was found.</param>
    public sealed record Stretch(double Factor) : PlanRepair
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Drop, T> drop, Func<Stretch, T> stretch, Func<AddTime, T> addTime)
        {
            ArgumentNullException.ThrowIfNull(stretch);
            return stretch(this);
        }
    }

    /// <summary>Give the rep more time on each working day.</summary>
    /// <param name="MinutesPerDay">Minutes, a multiple of 15: with less, no plan was found.</param>
    public sealed record AddTime(int MinutesPerDay) : PlanRepair
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Drop, T> drop, Func<Stretch, T> stretch, Func<AddTime, T> addTime)
        {
            ArgumentNullException.ThrowIfNull(addTime);
            return addTime(this);
        }
    }
}

namespace CustomerTiering.History;

/// <summary>How long a customer that no longer qualifies keeps its tier before it goes down (宽限期).</summary>
public abstract record GracePeriod
{
    private GracePeriod()
    {
    }

    /// <summary>It goes down at once.</summary>
    public static GracePeriod None { get; } = new Decisions(0);

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Decisions, T> decisions, Func<Days, T> days, Func<Months, T> months);

    /// <summary>It has so many further period ends to qualify again; it goes down at the last of them.</summary>
    /// <param name="Count">How many, 0 or more.</param>
    public sealed record Decisions(int Count) : GracePeriod
    {
        /// <summary>How many, 0 or more.</summary>
        public int Count { get; init; } = Count >= 0 ? Count : throw new ArgumentOutOfRangeException(nameof(Count), Count, "A grace period is not negative.");

        /// <inheritdoc/>
        public override T Match<T>(Func<Decisions, T> decisions, Func<Days, T> days, Func<Months, T> months)
        {
            ArgumentNullException.ThrowIfNull(decisions);
            return decisions(this);
        }
    }

    /// <summary>It is looked at again so many days after the period's end, over the days of one period up to then.</summary>
    /// <param name="Count">How many, 1 or more.</param>
    public sealed record Days(int Count) : GracePeriod
    {
        /// <summary>How many, 1 or more.</summary>
        public int Count { get; init; } = Count >= 1 ? Count : throw new ArgumentOutOfRangeException(nameof(Count), Count, "A grace period has at least a day.");

        /// <inheritdoc/>
        public override T Match<T>(Func<Decisions, T> decisions, Func<Days, T> days, Func<Months, T> months)
        {
            ArgumentNullException.ThrowIfNull(days);
            return days(this);
        }
    }

    /// <summary>It is looked at again so many months after the period's end, over the days of one period up to then.</summary>
    /// <param name="Count">How many, 1 or more.</param>
    public sealed record Months(int Count) : GracePeriod
    {
        /// <summary>How many, 1 or more.</summary>
        public int Count { get; init; } = Count >= 1 ? Count : throw new ArgumentOutOfRangeException(nameof(Count), Count, "A grace period has at least a month.");

        /// <inheritdoc/>
        public override T Match<T>(Func<Decisions, T> decisions, Func<Days, T> days, Func<Months, T> months)
        {
            ArgumentNullException.ThrowIfNull(months);
            return months(this);
        }
    }
}

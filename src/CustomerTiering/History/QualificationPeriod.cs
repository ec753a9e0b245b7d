namespace CustomerTiering.History;

/// <summary>The periods in which a tier is earned (考核周期).</summary>
public abstract record QualificationPeriod
{
    private QualificationPeriod()
    {
    }

    /// <summary>Calendar years.</summary>
    public static QualificationPeriod CalendarYear { get; } = new Calendar(PeriodLength.Year);

    /// <summary>The twelve months that end with each month.</summary>
    public static QualificationPeriod RollingYear { get; } = new Rolling(12);

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Calendar, T> calendar, Func<Anniversary, T> anniversary, Func<Rolling, T> rolling);

    /// <summary>The same periods for everyone, one after the other; decided at the end of each.</summary>
    /// <param name="Length">How long they are.</param>
    public sealed record Calendar(PeriodLength Length) : QualificationPeriod
    {
        private readonly int startMonth = 1;

        /// <summary>How long they are.</summary>
        public PeriodLength Length { get; init; } = Enum.IsDefined(Length) ? Length : throw new ArgumentOutOfRangeException(nameof(Length), Length, "There is no such length.");

        /// <summary>A month in which a period starts, 1 to 12; January unless stated. A business year from April has 4.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Not a month.</exception>
        public int StartMonth
        {
            get => startMonth;
            init => startMonth = value is >= 1 and <= 12 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A month is 1 to 12.");
        }

        /// <inheritdoc/>
        public override T Match<T>(Func<Calendar, T> calendar, Func<Anniversary, T> anniversary, Func<Rolling, T> rolling)
        {
            ArgumentNullException.ThrowIfNull(calendar);
            return calendar(this);
        }
    }

    /// <summary>Each customer's own years, half-years … counted from a day of its own; decided at the end of each.</summary>
    /// <remarks>
    /// On the day a customer is decided, everyone is ranked over the same days, so a rank means what it always means. From 29 February the periods
    /// of other years start on 28 February. A customer without such a day has calendar years. Every day on which some customer's period ends is a
    /// decision day: for large books extend to the end of the month, which leaves twelve a year.
    /// </remarks>
    /// <param name="From">The day they are counted from.</param>
    /// <param name="Months">Months in a period, 1 or more.</param>
    public sealed record Anniversary(AnniversaryDay From, int Months = 12) : QualificationPeriod
    {
        /// <summary>Months in a period, 1 or more.</summary>
        public int Months { get; init; } = Months >= 1 ? Months : throw new ArgumentOutOfRangeException(nameof(Months), Months, "A period has at least one month.");

        /// <summary>Where the last day of each period is moved on to; nowhere unless stated.</summary>
        public PeriodExtension Extension { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(Func<Calendar, T> calendar, Func<Anniversary, T> anniversary, Func<Rolling, T> rolling)
        {
            ArgumentNullException.ThrowIfNull(anniversary);
            return anniversary(this);
        }
    }

    /// <summary>The months up to each decision day; decided at the end of every month.</summary>
    /// <param name="Months">Months looked back on, 1 or more.</param>
    public sealed record Rolling(int Months) : QualificationPeriod
    {
        /// <summary>Months looked back on, 1 or more.</summary>
        public int Months { get; init; } = Months >= 1 ? Months : throw new ArgumentOutOfRangeException(nameof(Months), Months, "A period has at least one month.");

        /// <inheritdoc/>
        public override T Match<T>(Func<Calendar, T> calendar, Func<Anniversary, T> anniversary, Func<Rolling, T> rolling)
        {
            ArgumentNullException.ThrowIfNull(rolling);
            return rolling(this);
        }
    }
}

using NodaTime;

namespace CustomerTiering.History;

/// <summary>How long a tier is enjoyed once it is earned (等级有效期): apart from the period in which it is earned.</summary>
public abstract record TierValidity
{
    private TierValidity()
    {
    }

    /// <summary>Until the next decision: nothing is promised beyond it.</summary>
    public static TierValidity UntilNextDecision { get; } = new NextDecision();

    /// <summary>The year after the period: earned in 2025, enjoyed to 2026-12-31.</summary>
    public static TierValidity YearAfter { get; } = new MonthsAfter(12);

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<NextDecision, T> nextDecision, Func<MonthsAfter, T> monthsAfter);

    /// <summary>Until the next decision.</summary>
    public sealed record NextDecision : TierValidity
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<NextDecision, T> nextDecision, Func<MonthsAfter, T> monthsAfter)
        {
            ArgumentNullException.ThrowIfNull(nextDecision);
            return nextDecision(this);
        }
    }

    /// <summary>For months after the period in which it was earned; a tier earned by an upgrade at once for the rest of that period as well.</summary>
    /// <param name="Months">Months, 1 or more.</param>
    public sealed record MonthsAfter(int Months) : TierValidity
    {
        /// <summary>Months, 1 or more.</summary>
        public int Months { get; init; } = Months >= 1 ? Months : throw new ArgumentOutOfRangeException(nameof(Months), Months, "Validity is at least a month.");

        /// <summary>Where the last day is moved on to; nowhere unless stated.</summary>
        public PeriodExtension Extension { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(Func<NextDecision, T> nextDecision, Func<MonthsAfter, T> monthsAfter)
        {
            ArgumentNullException.ThrowIfNull(monthsAfter);
            return monthsAfter(this);
        }
    }

    /// <summary>The last day on which a tier earned in a period that ends on a day is enjoyed whatever is bought; the day itself where nothing is promised.</summary>
    internal LocalDate LastDay(LocalDate periodEnd) => Match(_ => periodEnd, after => PeriodEnds.Extended(PeriodEnds.MonthsAfter(periodEnd, after.Months), after.Extension));
}

using System.Globalization;
using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Console.CommandLine;

/// <summary>Which days of the data count, as a person asks for it; the data say what it comes to.</summary>
internal abstract record PeriodWish
{
    private const int MostMonths = 1200;

    private PeriodWish()
    {
    }

    /// <summary>Twelve months up to the as-of day.</summary>
    public static PeriodWish Default { get; } = new Months(12);

    /// <summary>Reads <c>all</c>, a number of months such as <c>12m</c>, or <c>2024-01-01..2024-12-31</c> with both ends inside.</summary>
    public static bool TryParse(string text, out PeriodWish wish)
    {
        wish = Default;
        if (string.Equals(text, "all", StringComparison.OrdinalIgnoreCase))
        {
            wish = new Whole();
            return true;
        }

        if (text is [.. var number, 'm' or 'M'] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is > 0 and <= MostMonths)
        {
            wish = new Months(months);
            return true;
        }

        // One day alone is no period: it may be a slip for a day of knowledge.
        if (!text.Contains("..", StringComparison.Ordinal) || !DayRange.TryParse(text, out var days))
        {
            return false;
        }

        wish = new Days(days.Start, days.LastDay);
        return true;
    }

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<Whole, T> whole, Func<Months, T> months, Func<Days, T> days);

    /// <summary>Every day up to the as-of day.</summary>
    public sealed record Whole : PeriodWish
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Whole, T> whole, Func<Months, T> months, Func<Days, T> days) => whole(this);

        /// <inheritdoc/>
        public override string ToString() => "all";
    }

    /// <summary>So many months that end with the as-of day.</summary>
    public sealed record Months(int Count) : PeriodWish
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Whole, T> whole, Func<Months, T> months, Func<Days, T> days) => months(this);

        /// <inheritdoc/>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}m");
    }

    /// <summary>From one day to another, both inside.</summary>
    public sealed record Days(LocalDate From, LocalDate To) : PeriodWish
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Whole, T> whole, Func<Months, T> months, Func<Days, T> days) => days(this);

        /// <inheritdoc/>
        public override string ToString() => $"{IsoDay.Text(From)}..{IsoDay.Text(To)}";
    }
}

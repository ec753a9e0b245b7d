using System.Globalization;

namespace CustomerTiering.Planning;

/// <summary>
/// How often a customer is visited (拜访周期): a target interval with a tolerance on both sides, and the gaps that are never left.
/// </summary>
/// <remarks>
/// A gap is the number of calendar days from one visit to the next. A gap within the tolerance keeps the cadence; both ends count as kept. Outside
/// it the gap is an error, and outside the minimum or maximum it does not happen: the planner leaves a visit out and says so. Frequencies may be
/// fractions: 2.5 a month is a visit every 12.17 days, in gaps of 12 and 13.
/// </remarks>
/// <param name="Times">Visits in one unit, more than 0.</param>
/// <param name="Per">The unit.</param>
public sealed record Cadence(decimal Times, CadenceUnit Per)
{
    /// <summary>Days in a month: a twelfth of the Gregorian year of 365.2425 days.</summary>
    public const double DaysInMonth = 365.2425 / 12;

    /// <summary>By how many days a gap may fall short of the interval and still keep the cadence; not negative.</summary>
    public double EarlyDays { get; init; }

    /// <summary>By how many days a gap may exceed the interval and still keep the cadence; not negative.</summary>
    public double LateDays { get; init; }

    /// <summary>The shortest gap allowed, at least 1 day: hard.</summary>
    public int MinimumGapDays { get; init; } = 1;

    /// <summary>The longest gap allowed: a longer one means that a visit was missed.</summary>
    public int MaximumGapDays { get; init; } = int.MaxValue;

    /// <summary>The target interval in days.</summary>
    public double IntervalDays => (Per == CadenceUnit.Week ? 7 : DaysInMonth) / (double)Times;

    /// <summary>Whether a gap keeps the cadence: within the tolerance, both ends included; a gap that rounds the interval always does.</summary>
    public bool IsKeptBy(int gapDays)
    {
        var (least, most) = (Math.Ceiling(IntervalDays - EarlyDays - 1e-9), Math.Floor(IntervalDays + LateDays + 1e-9));
        return gapDays >= Math.Min(least, Math.Floor(IntervalDays)) && gapDays <= Math.Max(most, Math.Ceiling(IntervalDays));
    }

    /// <summary>The same cadence with interval, tolerance and gaps longer by a factor; the ratios between customers stay.</summary>
    /// <param name="factor">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is less than 1.</exception>
    public Cadence Stretched(double factor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(factor, 1);
        var longest = Math.Min(MaximumGapDays * factor, int.MaxValue);
        return this with
        {
            Times = Times / (decimal)factor,
            EarlyDays = EarlyDays * factor,
            LateDays = LateDays * factor,
            MaximumGapDays = longest >= int.MaxValue ? int.MaxValue : (int)Math.Ceiling(longest),
        };
    }

    /// <summary>The frequency in invariant notation, as in <c>2.5 per Month</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Times:0.####} per {Per}");
}

namespace CustomerTiering.Routing;

/// <summary>One of the ways in which a place may be visited: the days, all of them or none, and what choosing them costs besides the way.</summary>
/// <remarks>
/// A cadence with a shortest and a longest gap is the list of the patterns that keep it; a cadence error or a missed visit is a
/// pattern with a cost. A pattern without days says that the place may be left out, at that cost.
/// </remarks>
public sealed record DayPattern
{
    private readonly int[] days;

    /// <summary>A pattern of days.</summary>
    /// <param name="days">The days, from 0, each once; in any order.</param>
    /// <param name="cost">What is added to the cost of the plan when it is chosen, in the unit of the travel times; finite.</param>
    /// <exception cref="ArgumentException">A day is negative or stands twice, or the cost is not finite.</exception>
    public DayPattern(IEnumerable<int> days, double cost = 0)
    {
        ArgumentNullException.ThrowIfNull(days);
        this.days = [.. days.Order()];
        Cost = double.IsFinite(cost) ? cost : throw new ArgumentException("The cost of a pattern is finite.", nameof(cost));
        if (this.days.Length > 0 && (this.days[0] < 0 || this.days.Distinct().Count() < this.days.Length))
        {
            throw new ArgumentException("The days of a pattern are not negative and stand once.", nameof(days));
        }
    }

    /// <summary>The days, ascending.</summary>
    public IReadOnlyList<int> Days => days;

    /// <summary>What is added to the cost of the plan when the pattern is chosen.</summary>
    public double Cost { get; }

    /// <summary>Equal days and equal cost.</summary>
    public bool Equals(DayPattern? other) => other is not null && Cost.Equals(other.Cost) && days.AsSpan().SequenceEqual(other.days);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Cost);
        foreach (var day in days)
        {
            hash.Add(day);
        }

        return hash.ToHashCode();
    }
}

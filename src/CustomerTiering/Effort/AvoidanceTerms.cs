using CustomerTiering.Policies;

namespace CustomerTiering.Effort;

/// <summary>When a key account counts as avoided (回避大客户): the named choices.</summary>
public sealed record AvoidanceTerms
{
    /// <summary>The least number of fruitless calls one after the other from which a fall can begin, 1 to 20; 2 unless stated.</summary>
    public int FruitlessCalls { get; init; } = 2;

    /// <summary>The most that is left of the rate of visits, below all of it; half unless stated.</summary>
    public Proportion MostLeft { get; init; } = Proportion.OfPercent(50);

    /// <summary>The chance of a false alarm that is accepted, more than none; 5% unless stated.</summary>
    public Proportion FalseAlarms { get; init; } = Proportion.OfPercent(5);

    /// <summary>What that chance is of.</summary>
    public AlarmControl Control { get; init; } = AlarmControl.AnyFalseAlarm;
}

using CustomerTiering.Policies;

namespace CustomerTiering.Effort;

/// <summary>A policy of effort against value as written, before it is checked. <see cref="EffortPolicy.Of"/> turns a sound draft into a policy.</summary>
/// <remarks>Drafts are values: change one with <c>with</c> and check it again.</remarks>
public sealed record EffortPolicyDraft
{
    /// <summary>The policy's name.</summary>
    public string Name { get; init; } = "effort";

    /// <summary>The version of this policy, as its owner counts.</summary>
    public string Version { get; init; } = "1";

    /// <summary>What is compared with value; hours unless stated.</summary>
    public EffortMeasure Effort { get; init; } = EffortMeasure.Hours;

    /// <summary>What effort is compared with; net revenue unless stated.</summary>
    public ValueMeasure Value { get; init; } = ValueMeasure.Revenue;

    /// <summary>Days of the test window, and of each step of the time course, 1 to 366; two weeks unless stated.</summary>
    public int WindowDays { get; init; } = 14;

    /// <summary>The part of the value whose bringers are the top: 80% unless stated.</summary>
    public Proportion TargetValue { get; init; } = Proportion.OfPercent(80);

    /// <summary>The part of the effort that is meant for them: 80% unless stated.</summary>
    public Proportion TargetEffort { get; init; } = Proportion.OfPercent(80);

    /// <summary>
    /// The part of the customers, rounded up, that are the largest: their share of the effort decides who lives with small outlets, and as many with most
    /// effort are held beside them. 20% unless stated.
    /// </summary>
    public Proportion Top { get; init; } = Proportion.OfPercent(20);

    /// <summary>
    /// A customer is over- or under-served when its share of effort is at least so many times its share of value, or the other way round; more than 1, up
    /// to 100; 2 unless stated.
    /// </summary>
    public decimal Disparity { get; init; } = 2;

    /// <summary>
    /// A rep lives with small outlets when the largest customers (<see cref="Top"/>) get less than this part of <see cref="TargetEffort"/>, beyond chance; half
    /// unless stated, so 40% of the effort on the largest fifth.
    /// </summary>
    public Proportion SmallOutlets { get; init; } = Proportion.OfPercent(50);

    /// <summary>Fewer visits than this say nothing about a rep; 20 unless stated.</summary>
    public int LeastVisits { get; init; } = 20;

    /// <summary>A rep is a newcomer for so many months after joining, 0 to 120; 12 unless stated.</summary>
    public int NewcomerMonths { get; init; } = 12;

    /// <summary>The part of the other reps, rounded up, that newcomers are held against: those whose effort follows value best. A quarter unless stated.</summary>
    public Proportion Best { get; init; } = Proportion.OfPercent(25);

    /// <summary>How often an interval is meant to hold the true index; 95% unless stated.</summary>
    public Proportion Level { get; init; } = Proportion.OfPercent(95);

    /// <summary>Samples drawn for the intervals, 20 to 100,000; 400 unless stated.</summary>
    public int Draws { get; init; } = 400;

    /// <summary>The seed of all chance; 1 unless stated.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>When a key account counts as avoided.</summary>
    public AvoidanceTerms Avoidance { get; init; } = new();
}

using CustomerTiering.Policies;

namespace CustomerTiering.Planning;

/// <summary>How executives visit (高层拜访): the owner every core customer each quarter, the marketing head a third of the working time, mostly key accounts.</summary>
public sealed record ExecutivePolicy
{
    /// <summary>The shipped policy: a third of the working time, at least half of it with key accounts, visits of 60 minutes.</summary>
    public static ExecutivePolicy Default { get; } = new();

    /// <summary>The part of the marketing head's working time that goes to visits, ways included.</summary>
    public Proportion MarketingShare { get; init; } = Proportion.Of(0.333333m);

    /// <summary>The part of the marketing head's visiting minutes that must go to key accounts.</summary>
    public Proportion KeyShare { get; init; } = Proportion.OfPercent(50);

    /// <summary>Minutes of an executive's visit; 1 to 720.</summary>
    public int Minutes { get; init; } = 60;
}

using CustomerTiering.Calendars;

namespace CustomerTiering.Potential;

/// <summary>A policy of RFM scoring as written, before it is checked. <see cref="RfmPolicy.Of"/> turns a sound draft into a policy.</summary>
/// <remarks>Drafts are values: change one with <c>with</c> and check it again.</remarks>
public sealed record RfmPolicyDraft
{
    /// <summary>The policy's name.</summary>
    public string Name { get; init; } = "rfm";

    /// <summary>The version of this policy, as its owner counts.</summary>
    public string Version { get; init; } = "1";

    /// <summary>The as-of days on which this version is in force, half-open; every day unless stated.</summary>
    public DayRange Effective { get; init; } = DayRange.All;

    /// <summary>Number of scores of each measure, 2 to 9; 5 unless stated.</summary>
    public int Bins { get; init; } = 5;

    /// <summary>How each measure is cut into bins.</summary>
    public RfmBinning Binning { get; init; } = RfmBinning.QuantilesPlusOne;

    /// <summary>What frequency counts.</summary>
    public RfmFrequency Frequency { get; init; } = RfmFrequency.Orders;

    /// <summary>The segments; together they hold each combination of scores once.</summary>
    public IReadOnlyList<RfmSegment> Segments { get; init; } = RfmSegments.Eight();
}

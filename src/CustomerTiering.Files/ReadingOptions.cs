using CustomerTiering.Customers;

namespace CustomerTiering.Files;

/// <summary>What a reader is told besides the file.</summary>
public sealed record ReadingOptions
{
    /// <summary>Everything is detected, and the shipped channels are known.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>How the file is written.</summary>
    public ReadingProfile Profile { get; init; } = ReadingProfile.Detected;

    /// <summary>The channels whose names are known; other names stay channels of their own.</summary>
    public ChannelScheme Channels { get; init; } = ChannelScheme.ForDistributors;

    /// <summary>How many rejected rows are kept in detail; all are counted.</summary>
    public int FaultDetails { get; init; } = 100;

    /// <summary>
    /// Whether every mapped column has to be in the file. Off, a mapped column that is missing is told in a note and the field is
    /// recognised by name: for one map over several files.
    /// </summary>
    public bool NeedsAllMapped { get; init; } = true;
}

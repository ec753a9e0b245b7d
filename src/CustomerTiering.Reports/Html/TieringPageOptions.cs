using CustomerTiering.Customers;
using CustomerTiering.Entitlements;
using CustomerTiering.Reports.Pictures;

namespace CustomerTiering.Reports.Html;

/// <summary>How much a page shows of a large book. What is left out is said on the page.</summary>
public sealed record TieringPageOptions
{
    /// <summary>100 customers a tier, 20 core customers explained, 20 growth candidates.</summary>
    public static TieringPageOptions Default { get; } = new();

    /// <summary>The most customers of one tier in the table of decisions, by revenue; 100 unless stated.</summary>
    public int RowsPerTier { get; init; } = 100;

    /// <summary>The most core customers (customers of the best tier where the policy has no core) whose decision is explained in full; 20 unless stated.</summary>
    public int Explained { get; init; } = 20;

    /// <summary>The most growth candidates; 20 unless stated.</summary>
    public int Candidates { get; init; } = 20;

    /// <summary>The names of channels; the four that ship with the library unless stated.</summary>
    public ChannelScheme Channels { get; init; } = ChannelScheme.ForDistributors;

    /// <summary>Pictures shown after the page's own, such as a flow between tiers or a stability curve; none unless stated. Their names differ from each other and from the page's own.</summary>
    public IReadOnlyList<SvgPicture> Pictures { get; init; } = [];

    /// <summary>What tiers are entitled to; shown where it is for the tiers of the result.</summary>
    public EntitlementPolicy Entitlements { get; init; } = EntitlementPolicy.ForDistributors;
}

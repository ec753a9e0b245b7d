using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql;

/// <summary>The decision on one customer as the database tells it: what <see cref="TierDecision"/> says, without the counterfactuals.</summary>
/// <param name="Customer">The customer.</param>
public sealed record SqlTierRow(CustomerId Customer)
{
    /// <summary>The customer's name on file; empty when there is none or it is not mapped.</summary>
    public required string Name { get; init; }

    /// <summary>The group it belongs to on file.</summary>
    public required GroupId Group { get; init; }

    /// <summary>The channel it was ranked in; where the whole book was ranked as one, its channel on file.</summary>
    public required ChannelId Channel { get; init; }

    /// <summary>The tier.</summary>
    public required TierName Tier { get; init; }

    /// <summary>The tier's place in the scheme, 0 for the best.</summary>
    public required int TierPlace { get; init; }

    /// <summary>Whether it is a core customer: in the best tier of a policy whose best tier is the core.</summary>
    public required bool IsCore { get; init; }

    /// <summary>Whether it belongs to the focus panel of its tier.</summary>
    public required bool IsFocus { get; init; }

    /// <summary>Whether every test that bears on the tier could be made.</summary>
    public required DecisionStatus Status { get; init; }

    /// <summary>The measures of the tests that could not be made, in the order in which they were met.</summary>
    public required IReadOnlyList<string> Untested { get; init; }

    /// <summary>The rank in its channel, or over all; tied units share the smallest rank unless ties are strict. 0 for a customer that is not ranked.</summary>
    public required int Rank { get; init; }

    /// <summary>The customer's own net revenue in the period.</summary>
    public required decimal Revenue { get; init; }

    /// <summary>The customer's own net revenue ÷ base of the whole book; 0 when the base is.</summary>
    public required double Share { get; init; }

    /// <summary>The part of the channel's positive total brought by everyone whose ranked value is at least this one's; 1 for a customer that is not ranked.</summary>
    public required double CumulativeShare { get; init; }

    /// <summary>The tests of the gates it met, in the order in which they were met.</summary>
    public required IReadOnlyList<SqlTest> Tests { get; init; }

    /// <inheritdoc/>
    public bool Equals(SqlTierRow? other) => other is not null
        && (Customer, Name, Group, Channel, Tier, TierPlace, IsCore) == (other.Customer, other.Name, other.Group, other.Channel, other.Tier, other.TierPlace, other.IsCore)
        && (IsFocus, Status, Rank, Revenue, Share, CumulativeShare) == (other.IsFocus, other.Status, other.Rank, other.Revenue, other.Share, other.CumulativeShare)
        && Untested.SequenceEqual(other.Untested, StringComparer.Ordinal) && Tests.SequenceEqual(other.Tests);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Customer, Tier, Rank, Revenue);
}

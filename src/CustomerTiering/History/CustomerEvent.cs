using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>Something that happens to customers between decisions, in the order in which things of one day happen.</summary>
internal abstract record CustomerEvent(LocalDate Day, int Order)
{
    /// <summary>A version of the policy takes effect.</summary>
    public sealed record NewVersion(LocalDate Day, PolicyVersion Before, PolicyVersion Version) : CustomerEvent(Day, 0);

    /// <summary>Merges or un-merges take effect.</summary>
    public sealed record Identity(LocalDate Day) : CustomerEvent(Day, 1);

    /// <summary>A customer changes group.</summary>
    public sealed record Group(LocalDate Day, CustomerId Customer, GroupId To) : CustomerEvent(Day, 2);

    /// <summary>An override ends: the day is the first without it.</summary>
    public sealed record OverrideEnds(LocalDate Day, TierOverride Override) : CustomerEvent(Day, 3);

    /// <summary>An override starts.</summary>
    public sealed record OverrideStarts(LocalDate Day, TierOverride Override) : CustomerEvent(Day, 4);
}

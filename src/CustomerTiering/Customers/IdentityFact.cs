using NodaTime;

namespace CustomerTiering.Customers;

/// <summary>A merge, or an un-merge where nobody survives it; ordered so that of two facts about one id the later one holds.</summary>
internal readonly record struct IdentityFact(CustomerId Merged, CustomerId Surviving, LocalDate Effective, LocalDate Recorded) : IComparable<IdentityFact>
{
    public int CompareTo(IdentityFact other)
    {
        var order = Effective.CompareTo(other.Effective);
        order = order != 0 ? order : Recorded.CompareTo(other.Recorded);
        order = order != 0 ? order : Surviving.IsNone.CompareTo(other.Surviving.IsNone);
        order = order != 0 ? order : Merged.CompareTo(other.Merged);
        return order != 0 ? order : Surviving.CompareTo(other.Surviving);
    }
}

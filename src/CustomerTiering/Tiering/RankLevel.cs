namespace CustomerTiering.Tiering;

/// <summary>What is ranked in a channel.</summary>
public enum RankLevel
{
    /// <summary>Each outlet by itself.</summary>
    Outlet,

    /// <summary>Each group as one where a group exists, outlets without a group by themselves; children take over the group's tier.</summary>
    Group,
}

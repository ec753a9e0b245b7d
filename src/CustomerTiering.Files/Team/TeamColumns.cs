using CustomerTiering.Files.Fixed;

namespace CustomerTiering.Files.Team;

/// <summary>What files about a team share.</summary>
internal static class TeamColumns
{
    /// <summary>The rep a row is about.</summary>
    public static FixedColumn Rep { get; } = new("rep", true, "rep id", "salesperson", "sales rep", "employee", "业务员", "业务员编码", "业务员编号", "员工编号", "销售员");
}

using CustomerTiering.Calendars;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Files.Values;

namespace CustomerTiering.Files.Team;

/// <summary>What files about a team share.</summary>
internal static class TeamColumns
{
    /// <summary>The rep a row is about.</summary>
    public static FixedColumn Rep { get; } = new("rep", true, "rep id", "salesperson", "sales rep", "employee", "业务员", "业务员编码", "业务员编号", "员工编号", "销售员");

    /// <summary>The parts of a day that somebody can be away.</summary>
    public static readonly WordList<DayHalves> Parts = new((DayHalves.Whole, "whole, all day, full, 全天, 整天"), (DayHalves.Morning, "morning, am, 上午"), (DayHalves.Afternoon, "afternoon, pm, 下午"));
}

using CustomerTiering.Calendars;
using CustomerTiering.Files.Values;
using CustomerTiering.Planning;
using NodaTime;
using Firmness = CustomerTiering.Planning.Commitment;

namespace CustomerTiering.Files.Planning;

/// <summary>The vocabularies of the files of a plan.</summary>
internal static class PlanWords
{
    public static readonly WordList<bool> YesNo = new((true, "yes, y, true, 1, 是, 对, 能, 可以"), (false, "no, n, false, 0, 否, 不是, 不能, 不可以"));

    public static readonly WordList<ContactAuthority> Authorities = new(
        (ContactAuthority.Decides, "yes, y, true, 1, decides, 是, 能, 可以, 拍板"), (ContactAuthority.CannotDecide, "no, n, false, 0, cannot, 否, 不能, 不可以"), (ContactAuthority.Unknown, "unknown, 未知, 不详"));

    public static readonly WordList<DayHalves> Halves = new(
        (DayHalves.Whole, "whole, all day, full, 全天, 整天"), (DayHalves.Morning, "morning, am, 上午"), (DayHalves.Afternoon, "afternoon, pm, 下午"), (DayHalves.None, "none, off, 休息, 休, 不上班"));

    public static readonly WordList<IsoDayOfWeek> Weekdays = new(
        (IsoDayOfWeek.Monday, "mon, monday, 1, 周一, 星期一, 礼拜一, 一"), (IsoDayOfWeek.Tuesday, "tue, tues, tuesday, 2, 周二, 星期二, 礼拜二, 二"),
        (IsoDayOfWeek.Wednesday, "wed, wednesday, 3, 周三, 星期三, 礼拜三, 三"), (IsoDayOfWeek.Thursday, "thu, thur, thurs, thursday, 4, 周四, 星期四, 礼拜四, 四"),
        (IsoDayOfWeek.Friday, "fri, friday, 5, 周五, 星期五, 礼拜五, 五"), (IsoDayOfWeek.Saturday, "sat, saturday, 6, 周六, 星期六, 礼拜六, 六"),
        (IsoDayOfWeek.Sunday, "sun, sunday, 7, 周日, 星期日, 星期天, 周天, 礼拜天, 日"));

    public static readonly WordList<Firmness> Commitments = new(
        (Firmness.Fixed, "fixed, 固定"), (Firmness.FlexibleInDay, "day, 当天"), (Firmness.FlexibleInWeek, "week, 当周"), (Firmness.Free, "free, 可变"));

    public static readonly WordList<ExecutiveRole> Roles = new(
        (ExecutiveRole.Owner, "owner, 老板, 负责人, 总经理"), (ExecutiveRole.MarketingHead, "marketing, marketing head, 市场负责人, 市场总监"));

    public static readonly WordList<TravelSource> Sources = new((TravelSource.Coordinates, "coordinates"), (TravelSource.Table, "table"), (TravelSource.CompletedTable, "completed"));
}

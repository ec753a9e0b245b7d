using CustomerTiering.Calendars;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Planning;

namespace CustomerTiering.Files.Planning;

/// <summary>The columns of the days planned and of travel.</summary>
internal static class FrameColumns
{
    private static readonly FixedColumn From = new("from", true);
    private static readonly FixedColumn To = new("to", true);
    private static readonly FixedColumn Speed = new("kilometresPerHour", false);
    private static readonly FixedColumn Detour = new("detour", false);
    private static readonly FixedColumn Stop = new("minutesPerStop", false);
    private static readonly FixedColumn Travel = new("travel", false);
    private static readonly FixedColumn Orders = new("orders", false);
    private static readonly FixedColumn OrderCustomers = new("orderCustomers", false);
    private static readonly FixedColumn Executives = new("executives", false);

    public static IReadOnlyList<FixedColumn> All { get; } = [From, To];

    public static bool TryRead(PlanRow row, out PlanFrame frame)
    {
        var usual = TravelModel.Default;
        frame = new PlanFrame(default, usual);
        if (!row.TryDay(From, out var from) || !row.TryDay(To, out var to) || !row.TryNumber(Speed, usual.KilometresPerHour, 1e-3, 1e3, out var speed)
            || !row.TryNumber(Detour, usual.Detour, 1, 100, out var detour) || !row.TryCount(Stop, usual.MinutesPerStop, 0, 600, out var stop)
            || !row.TryWord(Travel, TravelSource.Coordinates, PlanWords.Sources, out var source))
        {
            return false;
        }

        if (to < from)
        {
            row.Reject(RowFaultKind.EndsBeforeStart, To, IsoDay.Text(to), IsoDay.Text(from));
            return false;
        }

        frame = new PlanFrame(DayRange.Inclusive(from, to), TravelModel.ByCoordinates(speed, detour, stop)) 
        {
            Source = source,
            Orders = row.Text(Orders),
            OrderCustomers = row.Text(OrderCustomers),
            Executives = row.Text(Executives),
        };
        return true;
    }
}

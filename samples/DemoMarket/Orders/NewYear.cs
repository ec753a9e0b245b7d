using NodaTime;

namespace CustomerTiering.Demo.Orders;

/// <summary>What the moving New Year does to demand: stocking up before it, a quiet time around it, catching up after it.</summary>
internal static class NewYear
{
    /// <summary>Demand on a day against a day far from New Year, in thousandths. The days off themselves are the calendar's.</summary>
    /// <remarks>By the distance to New Year's Day: −20 to −8 1.3; −7 to −1 0.6; 0 to 14 0.35; 15 to 28 1.2; else 1.</remarks>
    public static int Permille(LocalDate day)
    {
        foreach (var newYear in MarketCalendar.Instance.LunarNewYears)
        {
            switch (Period.DaysBetween(newYear, day))
            {
                case >= -20 and <= -8:
                    return 1300;
                case >= -7 and <= -1:
                    return 600;
                case >= 0 and <= 14:
                    return 350;
                case >= 15 and <= 28:
                    return 1200;
            }
        }

        return 1000;
    }
}

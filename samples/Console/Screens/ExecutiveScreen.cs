using CustomerTiering.Planning;

namespace CustomerTiering.Console.Screens;

/// <summary>What the executives' plan comes to: whom the owner meets each quarter, how the marketing head's time is used.</summary>
internal static class ExecutiveScreen
{
    public static void Show(Screen screen, ExecutiveCheck check, int top)
    {
        var culture = screen.Culture;
        screen.Line();
        screen.Line(screen.Say("executives.head"));
        foreach (var quarter in check.Quarters)
        {
            screen.Line("  " + screen.Say(
                quarter.IsWhole ? "executives.quarter" : "executives.part", quarter.Days.ToString(), quarter.Met, quarter.Met + quarter.Missing.Count,
                quarter.Missing.Count == 0 ? screen.Say("executives.nobody") : string.Join(screen.Say("list"), quarter.Missing.Take(top)) + (quarter.Missing.Count > top ? " …" : string.Empty)));
        }

        screen.Line("  " + screen.Say(
            check.MarketingHolds ? "executives.marketing" : "executives.marketingShort", check.MarketingShare.ToString("P1", culture), ((double)check.Policy.MarketingShare.Value).ToString("P1", culture),
            check.KeyShare.ToString("P1", culture), ((double)check.Policy.KeyShare.Value).ToString("P0", culture)));
    }
}

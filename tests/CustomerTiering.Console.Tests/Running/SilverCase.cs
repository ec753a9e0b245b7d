namespace CustomerTiering.Console.Tests.Running;

/// <summary>Silver needs 60,000 a calendar year; 55,000 are known at the end of 2025, then 10,000 of December are recorded in January.</summary>
internal static class SilverCase
{
    public const string Orders = """
        date,recorded,customer,amount
        2024-05-01,2024-05-01,shop,70000
        2024-06-01,2024-06-01,kiosk,5000
        2025-05-01,2025-05-01,shop,55000
        2025-12-20,2026-01-15,shop,10000

        """;

    public const string Policy = """
        { "name": "metals", "version": "1", "tiers": ["gold", "silver", "basic"], "otherwise": { "ladder": [{ "tier": "gold", "atLeast": 200000 }, { "tier": "silver", "atLeast": 60000 }] } }
        """;

    /// <summary>The arguments that decide the case by files in a folder.</summary>
    public static string[] In(TempFolder folder, string command) =>
        [command, folder.Write("orders.csv", Orders), "--policy", folder.Write("metals.json", Policy), "--qualification", "calendar-year", "--movement", "period-end", "--period", "all"];
}

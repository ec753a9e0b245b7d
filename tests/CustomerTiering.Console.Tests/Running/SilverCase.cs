using System.Globalization;

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

    /// <summary>20,000 in January and 90,000 in March; the 90,000 go back in May.</summary>
    public const string Returned = """
        date,recorded,customer,amount
        2025-01-10,2025-01-10,shop,20000
        2025-03-05,2025-03-05,shop,90000
        2025-05-20,2025-05-20,shop,-90000

        """;

    /// <summary>Gold from one limit, silver from another.</summary>
    public static string Metals(int gold, int silver) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{ "name": "metals", "version": "1", "tiers": ["gold", "silver", "basic"], "otherwise": { "ladder": [{ "tier": "gold", "atLeast": {{gold}} }, { "tier": "silver", "atLeast": {{silver}} }] } }""");

    /// <summary>The arguments that decide the case by files in a folder.</summary>
    public static string[] In(TempFolder folder, string command) =>
        [command, folder.Write("orders.csv", Orders), "--policy", folder.Write("metals.json", Metals(200_000, 60_000)), "--qualification", "calendar-year", "--movement", "period-end", "--period", "all"];
}

using System.Globalization;
using CustomerTiering.Console.Screens;
using CustomerTiering.Sql.Statements;

namespace CustomerTiering.Console.Databases;

/// <summary>Why a database cannot be asked, in the reader's language where the kind of reason is known; else as the library says it, in English.</summary>
internal static class ReasonText
{
    private static readonly string[] Known =
    [
        "unusable-amounts", "unusable-days", "unusable-costs", "unusable-ids", "unusable-file-days", "unusable-measures", "customer-twice", "group-twice", "mixed-currencies",
        "unusable-channels", "beyond-64-bits", "rank-by-score", "computed-line", "otherwise-by-group", "too-many-tiers",
        "decimal-column", "measure-twice", "server-too-old", "table-missing", "column-missing", "column-unfit",
    ];

    public static string Of(SqlRefusal refusal, CultureInfo culture) => Known.Contains(refusal.Code, StringComparer.Ordinal)
        ? ScreenText.Say("database.why." + refusal.Code + (refusal.Aspect.Length == 0 ? string.Empty : "." + refusal.Aspect), culture, refusal.Count, refusal.Path, refusal.Found, refusal.Needed)
        : refusal.Message;
}

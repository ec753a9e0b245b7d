using System.Data.Common;
using System.Globalization;
using CustomerTiering.Sql.Statements;

namespace CustomerTiering.Sql.Running;

/// <summary>Says in words what the statement counted as unusable.</summary>
internal static class FaultCounts
{
    private static readonly (string Code, string Message)[] Words =
    [
        ("unusable-amounts", "amounts are missing or not of the mapped kind: whole numbers of the smallest unit, or finite numbers to be rounded"),
        ("unusable-days", "days of lines are missing or no days of the calendar"),
        ("unusable-costs", "costs are not of the mapped kind"),
        ("unusable-ids", "customers have blanks around their id, no id on file, ids of mixed kinds, or, where ties are strict, letters beyond U+FFFF"),
        ("unusable-file-days", "customers on file have a day that is none, or are closed before they are signed"),
        ("unusable-measures", "values of supplied measures are not of the mapped kind"),
        ("customer-twice", "rows of the customers' table repeat an id"),
        ("group-twice", "rows of the groups' table repeat an id"),
        ("mixed-currencies", "currencies too many: amounts of two currencies are never added"),
        ("unusable-channels", "customers have a channel with letters beyond U+FFFF, which the database orders otherwise"),
    ];

    /// <summary>The refusals in a column of counts; none where it is NULL.</summary>
    public static IReadOnlyList<SqlRefusal> Read(DbDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            return [];
        }

        var counts = row.GetString(column).Split(',');
        return
        [
            .. counts.Zip(Words, TierColumns.Faults)
                .Select(fault => new SqlRefusal(fault.Second.Code, string.Empty, $"{fault.First} {fault.Second.Message}.") { Count = decimal.Parse(fault.First, CultureInfo.InvariantCulture) })
                .Where(refusal => refusal.Count > 0),
        ];
    }
}

using CustomerTiering.Customers;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Planning;
using Firmness = CustomerTiering.Planning.Commitment;

namespace CustomerTiering.Files.Planning;

/// <summary>The columns of how firmly visits stand, in the table of a plan.</summary>
internal static class CommitmentColumns
{
    private static readonly FixedColumn Customer = new("customer", true, "客户", "客户编码");
    private static readonly FixedColumn Day = new("date", true, "day", "日期");
    private static readonly FixedColumn Commitment = new("commitment", false, "承诺");

    public static IReadOnlyList<FixedColumn> All { get; } = [Customer, Day];

    /// <summary>Reads a row that says more than that the visit is free; any other gives nothing and is no fault.</summary>
    public static bool TryRead(PlanRow row, out VisitCommitment commitment)
    {
        commitment = new VisitCommitment(CustomerId.None, default, Firmness.Free);
        if (row.Text(Commitment).Length == 0 || row.Text(Customer).Length == 0 || !row.TryDay(Day, out var day)
            || !row.TryWord(Commitment, Firmness.Free, PlanWords.Commitments, out var word) || word == Firmness.Free)
        {
            return false;
        }

        commitment = new VisitCommitment(new CustomerId(row.Text(Customer)), day, word);
        return true;
    }
}

using CustomerTiering.Files.Tests.Orders;
using FsCheck.Xunit;

namespace CustomerTiering.Files.Tests.Tables;

/// <summary>However a file is damaged, the answer is a result that adds up or one refusal; never an exception.</summary>
public sealed class DamageTests
{
    [Property(MaxTest = 500)]
    public void A_damaged_text_file_adds_up_or_is_refused(int seed)
    {
        var random = new Random(seed);
        AddsUpOrIsRefused(Damaged(new WrittenBook(seed).Bytes, random));
    }

    [Property(MaxTest = 100)]
    public void A_damaged_workbook_adds_up_or_is_refused(int seed)
    {
        var random = new Random(seed);
        AddsUpOrIsRefused(Damaged(WorkbookFile.Of(("Sales", [["customer", "date", "amount"], ["C1", "2024-01-01", 1.5], ["C2", new DateTime(2024, 1, 2), 2]])), random));
    }

    [Property(MaxTest = 200)]
    public void Random_bytes_are_refused_or_add_up(byte[] bytes) => AddsUpOrIsRefused(bytes);

    private static void AddsUpOrIsRefused(byte[] bytes) => ReadFiles.Outcome(bytes).Match(
        read =>
        {
            var result = read.Result;
            (result.Ledger.Count + result.Rows.WithoutCustomer + result.Rows.Rejected).ShouldBe(result.Rows.Read);
            result.Faults.Total.ShouldBe(result.Rows.Rejected);
            result.Faults.First.ShouldAllBe(fault => fault.Line > 1 && fault.Text(Cultures.English).Length < 600);
            return true;
        },
        refused =>
        {
            refused.Fault.Text(Cultures.Chinese).Length.ShouldBeInRange(10, 4000);
            return true;
        },
        mixed =>
        {
            mixed.Counts.Count.ShouldBeGreaterThan(1);
            return true;
        });

    private static byte[] Damaged(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var i = random.Next(1, 6); i > 0 && bytes.Count > 1; i--)
        {
            var place = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(place, Math.Min(random.Next(1, 20), bytes.Count - place));
                    break;
                case 2:
                    bytes.Insert(place, (byte)"\",;\n\0\t|\r 9"[random.Next(10)]);
                    break;
                case 3:
                    bytes.InsertRange(place, bytes.GetRange(random.Next(bytes.Count), 1));
                    break;
                case 4:
                    bytes.RemoveRange(place, bytes.Count - place);
                    break;
                default:
                    bytes.AddRange(bytes.GetRange(place, bytes.Count - place));
                    break;
            }
        }

        return [.. bytes];
    }
}

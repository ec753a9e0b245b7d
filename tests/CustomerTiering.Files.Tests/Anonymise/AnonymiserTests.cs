using System.Globalization;
using System.Text;
using CustomerTiering.Files.Anonymise;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;
using CustomerTiering.Sales;
using FsCheck.Xunit;

namespace CustomerTiering.Files.Tests.Anonymise;

public sealed class AnonymiserTests
{
    private const string Orders = "Report for Acme\ncustomer,customer name,date,amount,rep,channel,phone,discount,note,cost\nBig Shop,Li,2024-01-01,¥5.50,Wang,MT,13800001111,0.5,call her,call me\nSmall Shop,Zhao,2024-01-02,7,Wang,TT,13800002222,1,x,3\nBig Shop,Li,soon,9,Chen,MT,13800001111,2,y,\n";
    private const string Customers = "customer,name,parent,signed\nSmall Shop,Zhao,Chain,2020-01-01\nBig Shop,Li,,\nChain,The Chain,,\n";

    [Fact]
    public void Figures_and_days_stay_and_who_it_is_goes()
    {
        var (orders, customers, written) = Write(1);
        var lines = orders.Split('\n');
        lines[0].ShouldBe("customer,customer name,date,amount,rep,channel,discount,cost");
        var big = lines[1].Split(',')[0];
        lines[1].ShouldBe($"{big},{big},2024-01-01,¥5.50,{lines[1].Split(',')[4]},MT,0.5,?");
        lines[3].ShouldStartWith($"{big},{big},?,9,");
        customers.ShouldContain($"\n{big},{big},,\n");
        foreach (var secret in new[] { "Shop", "Li", "Zhao", "Wang", "Chen", "Chain", "138", "call", "Acme" })
        {
            (orders + customers).ShouldNotContain(secret, Case.Sensitive);
        }

        written.Notes.Where(note => note.Kind == FileNoteKind.ColumnDropped).Select(note => note.Subject).ShouldBe(["phone", "note"]);
        written.Notes.Where(note => note.Kind == FileNoteKind.ValuesBlotted).Select(note => (note.Subject, note.Count)).ShouldBe([("date", 1), ("cost", 1)]);
    }

    [Fact]
    public void A_group_goes_under_one_name_as_parent_and_as_record()
    {
        var customers = Write(1).Customers.Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')).ToArray();
        customers[0][2].ShouldStartWith("G");
        customers[2][0].ShouldBe(customers[0][2]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_names_and_another_seed_others()
    {
        Write(5).Orders.ShouldBe(Write(5).Orders);
        Enumerable.Range(0, 20).Select(seed => Write(seed).Orders).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(3);
    }

    /// <summary>Numbers do not follow the order in which ids stand: only the set of ids and the seed matter.</summary>
    [Property(MaxTest = 50)]
    public void The_order_of_rows_does_not_show(int seed)
    {
        var rows = Enumerable.Range(0, 30).Select(i => FormattableString.Invariant($"K{i},2024-01-01,{i}\n")).ToArray();
        var shuffled = rows.OrderBy(row => row.GetHashCode(StringComparison.Ordinal) ^ seed).ToArray();
        Sorted(rows, seed).ShouldBe(Sorted(shuffled, seed));
    }

    /// <summary>The anonymised file tells the same story: the same sums under other names.</summary>
    [Property(MaxTest = 50)]
    public void Sums_are_kept(int seed)
    {
        var book = new Orders.WrittenBook(seed);
        var source = FileSource.OfBytes("orders.csv", book.Bytes);
        var text = Written(Ready([source], seed), source).Text;
        Sums(Encoding.UTF8.GetBytes(text)).ShouldBe(Sums(book.Bytes));
    }

    private static string Sums(byte[] bytes)
    {
        var totals = ReadFiles.Orders(bytes).Ledger.Total(SalesWindow.Everything);
        return string.Join(' ', Enumerable.Range(0, totals.Customers.Count).Select(code => string.Create(CultureInfo.InvariantCulture, $"{totals.RevenueOf(code)}/{totals.CostOf(code)}/{totals.LinesOf(code)}/{totals.OrdersOf(code)}")).Order(StringComparer.Ordinal));
    }

    private static string Sorted(string[] rows, int seed)
    {
        var source = FileSource.OfBytes("orders.csv", Encoding.UTF8.GetBytes("customer,date,amount\n" + string.Concat(rows)));
        return string.Join('\n', Written(Ready([source], seed), source).Text.Split('\n').Order(StringComparer.Ordinal));
    }

    private static (string Orders, string Customers, AnonymisedFile Written) Write(long seed)
    {
        var orders = FileSource.OfBytes("orders.csv", Encoding.UTF8.GetBytes(Orders));
        var customers = FileSource.OfBytes("customers.csv", Encoding.UTF8.GetBytes(Customers));
        var anonymiser = Ready([orders, customers], seed);
        var (text, file) = Written(anonymiser, orders);
        return (text, Written(anonymiser, customers).Text, file);
    }

    private static Anonymiser Ready(FileSource[] sources, long seed) => Anonymiser.Prepare(sources, seed).ShouldBeOfType<AnonymiserOutcome.Ready>().Anonymiser;

    private static (string Text, AnonymisedFile File) Written(Anonymiser anonymiser, FileSource source)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var file = anonymiser.Write(source, text);
        return (text.ToString(), file);
    }
}

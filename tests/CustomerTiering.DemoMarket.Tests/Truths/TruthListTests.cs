namespace CustomerTiering.Demo.Tests.Truths;

/// <summary>Every planted truth says what it is, in both languages, and names only what exists.</summary>
public sealed class TruthListTests
{
    private static readonly DemoMarket Market = PlainSums.Market;

    [Fact]
    public void Truths_are_in_order_of_id_and_each_has_figures_and_both_texts()
    {
        Market.Truths.Select(truth => truth.Id).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        Market.Truths.Select(truth => truth.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(Market.Truths.Count);
        Market.Truths.ShouldAllBe(truth => truth.English.Length > 40 && truth.Chinese.Any(letter => letter > 0x4E00) && truth.Figures.Count > 0 && truth.SeenIn.Count > 0);
    }

    [Fact]
    public void Truths_name_only_what_is_in_the_market()
    {
        var items = Market.Items.Select(item => item.Id).ToHashSet();
        var reps = Market.Reps.Select(rep => rep.Id).ToHashSet();
        foreach (var truth in Market.Truths)
        {
            truth.Customers.Where(id => !Market.Customers.TryGet(id, out _)).ShouldBeEmpty();
            truth.Customers.ShouldBeInOrder();
            truth.Groups.Where(id => !Market.Customers.TryGetGroup(id, out _)).ShouldBeEmpty();
            truth.Items.ShouldAllBe(id => items.Contains(id));
            truth.Reps.ShouldAllBe(id => reps.Contains(id));
        }
    }

    [Fact]
    public void Truths_outside_the_orders_leave_the_orders_alone() => Market.OrderLinesWithout("slow-payers").SequenceEqual(Market.OrderLines).ShouldBeTrue();

    [Fact]
    public void Unknown_names_are_refused()
    {
        Should.Throw<ArgumentException>(() => Market.Truth("no-such-truth"));
        Should.Throw<ArgumentException>(() => Market.OrderLinesWithout("no-such-truth"));
        Should.Throw<ArgumentException>(() => Market.Truths[0].Figure("no such figure"));
    }
}

using CustomerTiering.Testing;

namespace CustomerTiering.Demo.Tests;

/// <summary>The page about the market states the true sizes of the default market.</summary>
public sealed class DocumentTests
{
    private static readonly HashSet<string> Lines = File.ReadAllLines(Checkout.PathOf("docs/demo-market.md")).Select(line => line.TrimEnd()).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Every_truth_stands_on_the_page_with_its_size() => DocumentRows.Truths(PlainSums.Market).Where(row => !Lines.Contains(row)).ShouldBeEmpty();

    [Fact]
    public void Every_effect_stands_on_the_page_to_the_cent() => DocumentRows.Effects(PlainSums.Market).Where(row => !Lines.Contains(row)).ShouldBeEmpty();

    [Fact]
    public void No_row_of_the_page_is_of_another_market()
    {
        var known = DocumentRows.Truths(PlainSums.Market).Concat(DocumentRows.Effects(PlainSums.Market)).ToHashSet(StringComparer.Ordinal);
        Lines.Where(line => line.StartsWith("| `", StringComparison.Ordinal) && !known.Contains(line)).ShouldBeEmpty();
    }
}

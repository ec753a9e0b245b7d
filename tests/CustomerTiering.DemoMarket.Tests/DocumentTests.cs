using CustomerTiering.Testing;

namespace CustomerTiering.Demo.Tests;

/// <summary>The page about the market states the true sizes of the default market.</summary>
public sealed class DocumentTests
{
    private static readonly HashSet<string> Lines = File.ReadAllLines(Checkout.PathOf("docs/demo-market.md")).Select(line => line.TrimEnd()).ToHashSet(StringComparer.Ordinal);

    private static readonly string[] Truths = [.. DocumentRows.Truths(PlainSums.Market)];

    private static readonly string[] Effects = [.. DocumentRows.Effects(PlainSums.Market)];

    [Fact]
    public void Every_truth_stands_on_the_page_with_its_size() => Truths.Where(row => !Lines.Contains(row)).ShouldBeEmpty();

    [Fact]
    public void Every_effect_stands_on_the_page_to_the_cent() => Effects.Where(row => !Lines.Contains(row)).ShouldBeEmpty();

    [Fact]
    public void No_row_of_the_page_is_of_another_market()
    {
        var known = Truths.Concat(Effects).ToHashSet(StringComparer.Ordinal);
        Lines.Where(line => line.StartsWith("| `", StringComparison.Ordinal) && !known.Contains(line)).ShouldBeEmpty();
    }
}

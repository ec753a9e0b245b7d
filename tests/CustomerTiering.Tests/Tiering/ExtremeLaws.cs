using System.Globalization;
using CustomerTiering.Sales;
using CustomerTiering.Tests.Tiering.Books;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Tiering;

/// <summary>Books of trillions and of millionths are decided and explained like any other; every search ends.</summary>
public class ExtremeLaws
{
    private static readonly decimal[] Factors = [0.0001m, 1_000_000m, 100_000_000_000m];

    [Property(Arbitrary = [typeof(Drawn.AnyPolicy)], MaxTest = 150)]
    public void Any_size_of_amounts_is_explained(Book book, byte[] sizes)
    {
        decimal Sized(decimal amount, int line) => sizes.Length == 0 ? amount : decimal.Round(amount * Factors[sizes[line % sizes.Length] % Factors.Length], 6);
        var extreme = book with
        {
            Lines = [.. book.Lines.Select((line, place) => line with
            {
                Amount = Sized(line.Amount, place),
                Cost = line.Cost.IsKnown ? LineCost.Of(Sized(line.Cost.Amount, place + 1)) : line.Cost,
            })],
        };
        foreach (var decision in extreme.Decide().Decisions)
        {
            decision.Explain(CultureInfo.InvariantCulture).ShouldStartWith(decision.Tier.Value);
        }
    }
}

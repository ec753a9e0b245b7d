using CustomerTiering.Customers;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CustomerTiering.Tests.Sales;

/// <summary>Arbitrary order lines: returns, zeros, unknown costs, orders of one and of several customers, large amounts, days recorded late.</summary>
public static class DrawnLines
{
    public static readonly LocalDate FirstDay = new(2025, 1, 1);

    public static Arbitrary<OrderLine[]> Lines() => Arb.From(
        Gen.Sized(size => Gen.Choose(0, int.MaxValue - 1).Select(seed => Draw(new Random(seed), size))),
        lines => Enumerable.Range(0, lines.Length).Select(left => lines.Where((_, place) => place != left).ToArray()));

    private static OrderLine[] Draw(Random random, int size)
    {
        decimal[] scales = [1m, 0.01m, 0.000001m, 1_000_000m, 300_000_000_000m];
        return [.. Enumerable.Range(0, random.Next(2 + (size * 2))).Select(_ =>
        {
            var scale = scales[random.Next(scales.Length)];
            var day = FirstDay.PlusDays(random.Next(-5, 40));
            return new OrderLine(new CustomerId("c" + random.Next(5)), day, random.Next(-9, 25) * scale)
            {
                Recorded = random.Next(3) == 0 ? day.PlusDays(random.Next(-1, 12)) : day,
                Order = random.Next(3) == 0 ? default : new OrderId("o" + random.Next(5)),
                Item = random.Next(2) == 0 ? default : new ItemId("i" + random.Next(3)),
                Quantity = random.Next(-3, 12),
                Cost = random.Next(3) == 0 ? LineCost.Unknown : LineCost.Of(random.Next(-4, 20) * scale),
                Currency = Currency.Of("CNY"),
            };
        })];
    }
}

using CustomerTiering.Demo.Items;
using CustomerTiering.Demo.Outlets;

namespace CustomerTiering.Demo.Orders;

/// <summary>What one line is sold for: how much is bought, at which price and cost, with the planted effects on it.</summary>
/// <param name="BaseFen">Price of a unit to this outlet without planted effects, fen: quantities are decided by it.</param>
/// <param name="PriceFen">Price of a unit, fen.</param>
/// <param name="CostFen">Cost of a unit, fen.</param>
/// <param name="QuantityPermille">What is bought against what would be, in thousandths.</param>
internal readonly record struct PriceTag(int BaseFen, int PriceFen, int CostFen, long QuantityPermille)
{
    /// <summary>The tag of an item at an outlet on a day.</summary>
    public static PriceTag Of(Outlet outlet, Item item, int day, IReadOnlyList<LineEffect> effects)
    {
        var usual = (int)((((long)item.ListFen * outlet.Shape.PricePermille * (1000 - outlet.DiscountPermille)) + 500_000) / 1_000_000);
        long price = usual;
        long cost = item.CostFen;
        var quantity = 1000L;
        foreach (var effect in effects)
        {
            if (effect.Touches(outlet.Index, item.Index, day))
            {
                cost = ((cost * effect.CostPermille) + 500) / 1000;
                price = (((effect.PriceFromCost ? cost : price) * effect.PricePermille) + 500) / 1000;
                quantity = quantity * effect.QuantityPermille / 1000;
            }
        }

        return new PriceTag(usual, (int)price, (int)cost, quantity);
    }
}

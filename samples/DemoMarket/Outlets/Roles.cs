namespace CustomerTiering.Demo.Outlets;

/// <summary>The outlets of traditional trade on which something is planted, chosen by planned rank in the first year.</summary>
/// <param name="Limit">Planned size of the last outlet among the first 10% of traditional trade, fen.</param>
/// <param name="Wholesaler">Volume without profit.</param>
/// <param name="LosesItem">Loses one item to a rival.</param>
/// <param name="Avoided">Avoided by its rep, a veteran, after fruitless calls.</param>
/// <param name="WithoutPotential">Volume and profit, but nothing left to sell to.</param>
/// <param name="LateOrder">Reaches the first 10% of the first year only by an order that is recorded late.</param>
/// <param name="LateReturn">Falls out of the first 10% of the first year by a return that is recorded late.</param>
/// <param name="PromotionField">Outlets of middle size from which takers of promotions and their comparisons are drawn.</param>
/// <param name="HiddenPotential">Small outlets with large potential.</param>
internal sealed record Roles(
    long Limit,
    Outlet Wholesaler,
    Outlet LosesItem,
    Outlet Avoided,
    Outlet WithoutPotential,
    Outlet LateOrder,
    Outlet LateReturn,
    IReadOnlyList<Outlet> PromotionField,
    IReadOnlyList<Outlet> HiddenPotential)
{
    /// <summary>Outlets of the first 10% of traditional trade.</summary>
    public const int CoreOutlets = 78;

    /// <summary>Places of the outlets that no other change may touch.</summary>
    public IReadOnlySet<int> Untouched { get; } =
        new[] { Wholesaler, LosesItem, Avoided, WithoutPotential, LateOrder, LateReturn }.Concat(HiddenPotential).Select(outlet => outlet.Index).ToHashSet();

    /// <summary>Chooses the outlets.</summary>
    public static Roles Of(IReadOnlyList<Outlet> outlets, TeamPlan team)
    {
        var limit = outlets.Single(outlet => outlet.Channel == ChannelShape.Traditional && outlet.Rank == CoreOutlets - 1).FirstLevel;
        List<Outlet> free = [.. outlets.Where(outlet => outlet.Channel == ChannelShape.Traditional && outlet.Group < 0 && outlet.TradesThroughout).OrderBy(outlet => outlet.Rank)];
        var wholesaler = Take(free, outlet => outlet.Rank >= 2);
        var losesItem = Take(free, outlet => outlet.Rank >= 5);
        var avoided = Take(free, outlet => outlet.Rank >= 7 && !team.IsNewcomer(outlet.Rep));
        var without = Take(free, outlet => outlet.FirstLevel <= limit * 2);
        var lateOrder = Take(free, outlet => outlet.FirstLevel <= limit * 70 / 100);
        var lateReturn = Take(free, outlet => outlet.FirstLevel <= limit * 75 / 100);
        return new Roles(
            limit, wholesaler, losesItem, avoided, without, lateOrder, lateReturn,
            [.. free.Where(outlet => outlet.Rank is >= 20 and < 200)],
            [.. free.Where(outlet => outlet.Rank is >= 520 and < 800).Where((_, place) => place % 9 == 0).Take(24)]);
    }

    private static Outlet Take(List<Outlet> free, Predicate<Outlet> fits)
    {
        var place = free.FindIndex(fits);
        var taken = free[place];
        free.RemoveAt(place);
        return taken;
    }
}

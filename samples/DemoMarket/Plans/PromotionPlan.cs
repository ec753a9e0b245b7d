using CustomerTiering.Calendars;
using CustomerTiering.Demo.Items;
using CustomerTiering.Demo.Orders;
using CustomerTiering.Demo.Outlets;
using NodaTime;

namespace CustomerTiering.Demo.Plans;

/// <summary>Plans the two promotions: one that only pulls purchases forward and one that works.</summary>
internal static class PromotionPlan
{
    /// <summary>The promotion that only pulls purchases forward.</summary>
    public const string Forward = "promotion-pulls-forward";

    /// <summary>The promotion that works.</summary>
    public const string Works = "promotion-works";

    private const int ItemsPromoted = 20;

    /// <summary>Both promotions, in order of their first day.</summary>
    public static IReadOnlyList<PlannedPromotion> Of(MarketPlanner plan)
    {
        var forward = Draw(plan, Forward, ItemCategory.Fertiliser, Weeks(new LocalDate(2025, 3, 17), 4)) with
        {
            Uplift = 0.8m,
            Discount = 0.06m,
            Payback = Weeks(new LocalDate(2025, 4, 14), 12),
            SpendPerTaker = 100m,
        };
        var works = Draw(plan, Works, ItemCategory.CropProtection, Weeks(new LocalDate(2025, 6, 2), 4)) with { Uplift = 0.6m, SpendPerTaker = 150m };
        return [forward with { PaybackFall = Fall(plan, forward) }, works];
    }

    /// <summary>What the takers are expected to buy of the promoted items on some days if there were no promotion, CNY.</summary>
    public static decimal Baseline(MarketPlanner plan, PlannedPromotion promotion, DayRange days)
    {
        var takers = promotion.Takers.ToHashSet();
        var promoted = promotion.Items.ToHashSet();
        Item[] items = [.. plan.Items.Where(item => promoted.Contains(item.Fact.Id))];
        var fen = 0.0;
        foreach (var outlet in plan.Outlets.Where(outlet => takers.Contains(outlet.Id)))
        {
            fen += plan.DemandOf(outlet).Expected(items, DemandCalendar.PlaceOf(days.Start), DemandCalendar.PlaceOf(days.End), plan.Calendar);
        }

        return Math.Round((decimal)fen / 100m, 2);
    }

    // The fall that takes back, on expectation, exactly what the promotion brought forward; to a thousandth.
    private static decimal Fall(MarketPlanner plan, PlannedPromotion forward) =>
        Math.Round(forward.Uplift * Baseline(plan, forward, forward.Days) / Baseline(plan, forward, forward.Payback), 3);

    private static PlannedPromotion Draw(MarketPlanner plan, string id, ItemCategory category, DayRange days)
    {
        Outlet[] field = [.. plan.Roles.PromotionField];
        plan.Streams.Of("promotion takers", id).Shuffle(field.AsSpan());
        var takers = field.Take(field.Length / 2).OrderBy(outlet => outlet.Index);
        var others = field.Skip(field.Length / 2).OrderBy(outlet => outlet.Index);
        var items = plan.Items.Where(item => item.Fact.Category == category).OrderByDescending(item => item.Popularity).ThenBy(item => item.Index).Take(ItemsPromoted);
        return new PlannedPromotion(
            id, days, [.. takers.Select(outlet => outlet.Id)], [.. others.Select(outlet => outlet.Id)], [.. items.OrderBy(item => item.Index).Select(item => item.Fact.Id)],
            Uplift: 0, Discount: 0, new DayRange(days.End, days.End), PaybackFall: 0, SpendPerTaker: 0);
    }

    private static DayRange Weeks(LocalDate start, int weeks) => new(start, start.PlusWeeks(weeks));
}

using CustomerTiering.Demo.Chance;
using CustomerTiering.Demo.Outlets;
using NodaTime;

namespace CustomerTiering.Demo.Plans;

/// <summary>Plans how reps visit: veterans go where the sales are, newcomers live with small outlets, one veteran avoids a key account.</summary>
internal static class VisitPlan
{
    /// <summary>What is left of the avoided account's purchases, in thousandths.</summary>
    public const int AvoidedPurchasesPermille = 650;

    /// <summary>The habits, in order of the reps.</summary>
    public static IReadOnlyList<VisitHabit> Habits(MarketStreams streams, TeamPlan team) =>
        [.. team.Reps.Select((rep, place) =>
        {
            var stream = streams.Of("visit habits", rep.Id.Value);
            var veteran = stream.Between(55, 70);
            var newcomer = stream.Between(8, 18);
            return new VisitHabit(rep.Id, team.IsNewcomer(place), (team.IsNewcomer(place) ? newcomer : veteran) / 100m, stream.Between(6, 8));
        })];

    /// <summary>The planted avoidance: four fruitless calls a week apart, then eight weeks from visit to visit; a quarter later the account buys less.</summary>
    public static Avoidance Avoidance(TeamPlan team, Roles roles) => new(
        team.Reps[roles.Avoided.Rep].Id,
        roles.Avoided.Id,
        [new LocalDate(2025, 3, 4), new LocalDate(2025, 3, 11), new LocalDate(2025, 3, 18), new LocalDate(2025, 3, 25)],
        new LocalDate(2025, 4, 1),
        UsualIntervalDays: 7,
        AvoidedIntervalDays: 56,
        PurchasesFallFrom: new LocalDate(2025, 7, 7));
}

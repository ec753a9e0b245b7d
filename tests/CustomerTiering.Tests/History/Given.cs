using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.History;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Tests.History;

/// <summary>Given facts and rules, when days are decided, then these movements: the reading of the worked cases.</summary>
internal sealed record Given(PolicyTimeline Policies, DayRange Horizon)
{
    public static readonly TierScheme Metals = TierScheme.Of("gold", "silver", "basic");

    public static readonly CustomerId Shop = new("shop");

    public IReadOnlyList<OrderLine> Lines { get; init; } = [];

    public CustomerChanges Changes { get; init; } = CustomerChanges.None;

    public TierOverrides Overrides { get; init; } = TierOverrides.None;

    public TierFacts Facts => new(Portfolio.Of(SalesLedger.Of(Lines))) { Changes = Changes, Overrides = Overrides };

    public static Given Limits(decimal gold, decimal silver, QualificationPolicy qualification, MovementPolicy movement, DayRange horizon) =>
        new(PolicyTimeline.Of(new PolicyVersion(AnyFacts.Limits("metals", Metals, gold, silver)) { Qualification = qualification, Movement = movement }), horizon);

    public static LocalDate Day(int year, int month, int day) => new(year, month, day);

    public Given Bought(LocalDate day, decimal amount, LocalDate recorded) => this with { Lines = [.. Lines, new OrderLine(Shop, day, amount) { Recorded = recorded }] };

    public Given Bought(LocalDate day, decimal amount) => Bought(day, amount, day);

    public Given Bought(string customer, LocalDate day, decimal amount) => this with { Lines = [.. Lines, new OrderLine(new CustomerId(customer), day, amount)] };

    public Given Overridden(params TierOverride[] overrides) =>
        this with { Overrides = TierOverrides.Of(Metals, overrides).Match(valid => valid.Overrides, refused => throw new InvalidOperationException(refused.Faults[0].Message)) };

    public TierHistory WhenItHappened() => HistoryReplay.AsItHappened(Facts, Policies, Horizon);

    public TierHistory WhenReplayed() => HistoryReplay.Run(Facts, Policies, Horizon, LocalDate.MaxIsoValue);

    /// <summary>The movements of a customer that stand, as <c>2026-01-01 downgrade silver-&gt;basic</c>.</summary>
    public static IEnumerable<string> Say(TierHistory history, string customer = "shop") => history.MovementsOf(new CustomerId(customer), LocalDate.MaxIsoValue)
        .Select(movement => $"{IsoDay.Text(movement.Effective)} {movement.Cause.Name} {movement.From}->{movement.To}");
}

using CustomerTiering.Customers;
using CustomerTiering.History;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.History;

public class MovementLaws
{
    [Property(MaxTest = 100, StartSize = 8, EndSize = 160)]
    public void A_downgrade_never_skips_more_than_allowed_and_never_comes_before_the_tenure(byte[] lines, byte policy, bool onFile)
    {
        var timeline = AnyFacts.Timeline(policy);
        var rules = timeline.Versions[0].Movement;
        var history = HistoryReplay.Run(AnyFacts.Of(lines, [], [], [], onFile), timeline, AnyFacts.Horizon, AnyFacts.Last);
        foreach (var customer in history.Customers)
        {
            var since = AnyFacts.Horizon.Start;
            foreach (var movement in history.MovementsOf(customer))
            {
                var steps = AnyFacts.Scheme.PlaceOf(movement.To) - AnyFacts.Scheme.PlaceOf(movement.From);
                if (movement.Cause == MovementCause.Downgrade)
                {
                    steps.ShouldBeInRange(1, rules.MaximumStepsDown);
                    movement.Effective.ShouldBeGreaterThanOrEqualTo(since.PlusMonths(rules.MinimumTenureMonths));
                }
                else if (movement.Cause == MovementCause.UpgradeLost)
                {
                    steps.ShouldBe(1);
                }

                since = movement.From == movement.To ? since : movement.Effective;
            }
        }
    }

    [Property(MaxTest = 100, StartSize = 8, EndSize = 160)]
    public void Everyone_has_one_tier_a_day_and_movements_follow_on_each_other(byte[] lines, byte[] identities, byte[] overrides, byte policy, bool onFile)
    {
        var history = HistoryReplay.Run(AnyFacts.Of(lines, identities, [], overrides, onFile), AnyFacts.Timeline(policy), AnyFacts.Horizon, AnyFacts.Last);
        foreach (var customer in history.Customers)
        {
            var (tier, day) = (TierName.None, AnyFacts.Horizon.Start);
            foreach (var movement in history.MovementsOf(customer))
            {
                movement.Effective.ShouldBeGreaterThanOrEqualTo(day);
                history.TierOn(customer, movement.Effective).AsOf.ShouldBe(movement.Effective);
                (tier, day) = (movement.To, movement.Effective);
            }

            history.TierOn(customer, day).Tier.ShouldBe(tier);
        }
    }

    [Property(MaxTest = 100, StartSize = 8, EndSize = 160)]
    public void An_override_has_no_effect_outside_its_dates_and_never_on_what_lies_beneath(byte[] lines, byte[] overrides, byte policy, bool onFile)
    {
        var timeline = AnyFacts.Timeline(policy);
        var with = AnyFacts.Of(lines, [], [], overrides, onFile);
        var plain = HistoryReplay.Run(with with { Overrides = TierOverrides.None }, timeline, AnyFacts.Horizon, AnyFacts.Last);
        var history = HistoryReplay.Run(with, timeline, AnyFacts.Horizon, AnyFacts.Last);
        for (var i = 0; i < 6; i++)
        {
            for (var day = AnyFacts.Horizon.Start; day < AnyFacts.Horizon.End; day = day.PlusDays(3))
            {
                var inForce = with.Overrides.InForce(AnyFacts.Id(i), day, AnyFacts.Last);
                var (answer, beneath) = (history.TierOn(AnyFacts.Id(i), day), plain.TierOn(AnyFacts.Id(i), day).Tier);
                answer.WithoutOverride.ShouldBe(beneath);
                answer.Tier.ShouldBe(inForce.Count == 0 ? beneath : ByHand(inForce, beneath));
            }
        }
    }

    [Property(MaxTest = 60, StartSize = 8, EndSize = 160)]
    public void An_exit_limit_never_makes_a_customer_move_more(byte[] lines, byte months, byte width)
    {
        var facts = AnyFacts.Of(lines, [], [], [], onFile: false);
        var entry = AnyFacts.Limits("entry", AnyFacts.Scheme, 400m, 200m, 100m);
        var exit = AnyFacts.Limits("exit", AnyFacts.Scheme, 400m - width, 200m - (width * 0.3m), 100m - (width * 0.25m));
        var qualification = new QualificationPolicy { Period = new QualificationPeriod.Rolling(1 + (months % 6)) };
        var plain = HistoryReplay.Run(facts, PolicyTimeline.Of(new PolicyVersion(entry) { Qualification = qualification }), AnyFacts.Horizon, AnyFacts.Last);
        var wide = HistoryReplay.Run(facts, PolicyTimeline.Of(new PolicyVersion(entry) { Exit = exit, Qualification = qualification }), AnyFacts.Horizon, AnyFacts.Last);
        foreach (var customer in plain.Customers)
        {
            Steps(wide, customer).ShouldBeLessThanOrEqualTo(Steps(plain, customer));
        }
    }

    [Property(MaxTest = 40)]
    public void Sums_moved_along_say_what_the_lines_say(byte[] lines, byte months)
    {
        // Naming an order for each line, and asking for orders, makes every day read all lines.
        OrderLine[] taken = [.. AnyFacts.Lines(lines).Select((line, i) => line with { Cost = i % 3 == 0 ? default : LineCost.Of(line.Amount / 2) })];
        var named = taken.Select((line, i) => line with { Order = new OrderId("order " + i.ToString(System.Globalization.CultureInfo.InvariantCulture)) });
        var rule = TieringPolicy.Abc.Draft.Otherwise with
        {
            Gates =
            [
                new TierGate(TierScheme.Abc.Tiers[0], new Gate.AllOf(
                    new Gate.Test("orders", Comparison.AtLeast, new GateLimit.Fixed(2)),
                    new Gate.Test("returns", Comparison.AtMost, new GateLimit.Fixed(300)),
                    new Gate.Test("recency", Comparison.AtMost, new GateLimit.Fixed(50)),
                    new Gate.Test("profit", Comparison.AtLeast, new GateLimit.Fixed(10))), TierScheme.Abc.Tiers[1]),
            ],
        };
        var version = new PolicyVersion(AnyFacts.Checked(new TieringPolicyDraft { Name = "gated", Otherwise = rule }))
        {
            Qualification = new QualificationPolicy { Period = new QualificationPeriod.Rolling(1 + (months % 6)) },
        };
        string Of(IEnumerable<OrderLine> own) => AnyFacts.Standing(
            HistoryReplay.Run(new TierFacts(Portfolio.Of(SalesLedger.Of(own))), PolicyTimeline.Of(version), AnyFacts.Horizon, new LocalDate(2026, 2, 1)), AnyFacts.Last);
        Of(taken).ShouldBe(Of(named));
    }

    private static TierName ByHand(IReadOnlyList<TierOverride> inForce, TierName beneath)
    {
        var place = beneath.IsNone ? int.MaxValue : AnyFacts.Scheme.PlaceOf(beneath);
        foreach (var entry in inForce)
        {
            var asked = AnyFacts.Scheme.PlaceOf(entry.Tier);
            place = entry.Kind == OverrideKind.Exact ? asked : entry.Kind == OverrideKind.Floor ? Math.Min(place, asked) : place == int.MaxValue ? place : Math.Max(place, asked);
        }

        return place == int.MaxValue ? TierName.None : AnyFacts.Scheme.Tiers[place];
    }

    private static int Steps(TierHistory history, CustomerId customer) => history.MovementsOf(customer)
        .Where(movement => !movement.From.IsNone && !movement.To.IsNone)
        .Sum(movement => Math.Abs(AnyFacts.Scheme.PlaceOf(movement.To) - AnyFacts.Scheme.PlaceOf(movement.From)));
}

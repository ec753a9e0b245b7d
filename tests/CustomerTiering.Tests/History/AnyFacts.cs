using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.History;
using CustomerTiering.Measures;
using CustomerTiering.Policies;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Tests.History;

/// <summary>Small facts and policies made of drawn bytes: six customers over fifteen months, some of it recorded late.</summary>
internal static class AnyFacts
{
    public static readonly DayRange Horizon = DayRange.Inclusive(new LocalDate(2025, 1, 1), new LocalDate(2026, 3, 31));

    public static readonly LocalDate Last = new(2026, 12, 31);

    public static CustomerId Id(int i) => new("C" + (i % 6).ToString(CultureInfo.InvariantCulture));

    public static TierFacts Of(byte[] lines, byte[] identities, byte[] groups, byte[] overrides, bool onFile, Func<IEnumerable<OrderLine>, IEnumerable<OrderLine>>? arrival = null)
    {
        var taken = Lines(lines);
        var ledger = SalesLedger.Of(arrival is null ? taken : arrival(taken));
        var customers = Enumerable.Range(0, 6).Select(i => new Customer(Id(i)) { Channel = ChannelScheme.ModernTrade, Tenure = i == 5 ? Tenure.Between(Day(20), Day(300)) : Tenure.Always });
        return new TierFacts(onFile ? Portfolio.Of(CustomerFile.Of(customers), ledger) : Portfolio.Of(ledger))
        {
            Changes = Changes(identities, groups),
            Overrides = Overrides(overrides),
        };
    }

    public static IEnumerable<OrderLine> Lines(byte[] bytes) => Rows(bytes, 4).Select(row =>
        new OrderLine(Id(row[0]), Day(row[1] * 2), (row[2] - 40) * 10m) { Recorded = Day(row[1] * 2).PlusDays(row[3] % 4 == 0 ? row[3] : 0) });

    /// <summary>Merges into a later id, so that there is no circle, every third one taken back.</summary>
    public static CustomerChanges Changes(byte[] identities, byte[] groups)
    {
        var rows = Rows(identities, 4).Where(row => row[0] % 6 < 5).ToArray();
        var merges = rows.Select(row => new CustomerMerge(Id(row[0]), Id((row[0] % 6) + 1 + (row[1] % (5 - (row[0] % 6)))), Day(row[2] * 2)) { Recorded = Day((row[2] * 2) + (row[3] % 100)) }).ToArray();
        var unmerges = merges.Where((_, i) => i % 3 == 1).Select((merge, i) => i % 2 == 0
            ? CustomerUnmerge.Of(merge, merge.Recorded.PlusDays(40))
            : new CustomerUnmerge(merge.Merged, merge.Effective.PlusDays(70)) { Recorded = merge.Recorded.PlusDays(90) });
        var changes = Rows(groups, 3).Select(row => new GroupChange(Id(row[0]), row[1] % 3 == 0 ? GroupId.None : new GroupId("G" + (row[1] % 3).ToString(CultureInfo.InvariantCulture)), Day(row[2] * 2)) { Recorded = Day((row[2] * 2) + (row[1] % 60)) });
        return CustomerChanges.Of(merges, unmerges, changes).Match(valid => valid.Changes, circular => throw new InvalidOperationException(string.Join(' ', circular.Circle)));
    }

    /// <summary>Floors, exact ones and ceilings; ceilings only at A, so that no floor is above one.</summary>
    public static TierOverrides Overrides(byte[] bytes)
    {
        var all = Rows(bytes, 4).Select((row, i) => Override(i, row[0], (OverrideKind)(row[1] % 3), row[1] % 3 == 2 ? 0 : row[1] % 4, Day(row[2] * 2), Day((row[2] * 2) + row[3]), Day((row[2] * 2) + (row[3] % 50) - 20)));
        return TierOverrides.Of(Scheme, all).Match(valid => valid.Overrides, refused => throw new InvalidOperationException(refused.Faults[0].ToString()));
    }

    public static TierOverride Override(int number, int customer, OverrideKind kind, int tier, LocalDate from, LocalDate last, LocalDate recorded) =>
        new("O" + number.ToString(CultureInfo.InvariantCulture), Id(customer), kind, Scheme.Tiers[tier % Scheme.Tiers.Count], DayRange.Inclusive(from, last))
        {
            Reason = "contract", Requester = "sales", Approver = "head of sales", Recorded = recorded,
        };

    public static TierScheme Scheme { get; } = TierScheme.Of("A", "B", "C", "D");

    public static PolicyTimeline Timeline(byte choice)
    {
        var qualification = (choice % 4) switch
        {
            0 => new QualificationPolicy { Period = new QualificationPeriod.Rolling(3) },
            1 => new QualificationPolicy { Period = new QualificationPeriod.Calendar(PeriodLength.Quarter), Validity = new TierValidity.MonthsAfter(3) },
            2 => new QualificationPolicy { Period = new QualificationPeriod.Calendar(PeriodLength.HalfYear) { StartMonth = 2 } },
            _ => new QualificationPolicy { Period = new QualificationPeriod.Anniversary(AnniversaryDay.FirstPurchase, 4) { Extension = PeriodExtension.Month } },
        };
        var movement = new MovementPolicy
        {
            Upgrade = choice / 4 % 2 == 0 ? UpgradeTiming.AtOnce : UpgradeTiming.AtPeriodEnd,
            LostUpgrade = choice / 8 % 2 == 0 ? LostUpgrade.Kept : LostUpgrade.OneStepDown,
            Grace = (choice / 16 % 4) switch { 0 => GracePeriod.None, 1 => new GracePeriod.Decisions(1), 2 => new GracePeriod.Days(40), _ => new GracePeriod.Months(2) },
            MaximumStepsDown = choice / 64 % 2 == 0 ? 1 : 3,
            MinimumTenureMonths = choice / 128 % 2 == 0 ? 0 : 2,
        };
        return PolicyTimeline.Of(new PolicyVersion(Limits("entry", Scheme, 400m, 200m, 100m)) { Exit = Limits("exit", Scheme, 300m, 150m, 60m), Qualification = qualification, Movement = movement });
    }

    /// <summary>A policy of limits, one for each tier but the lowest.</summary>
    public static TieringPolicy Limits(string name, TierScheme tiers, params decimal[] limits) => Checked(new TieringPolicyDraft
    {
        Name = name,
        Tiers = tiers,
        Otherwise = new TierRule { Ladder = [.. limits.Select((limit, i) => new Rung(tiers.Tiers[i], new TierLine.AtLeast(limit)))] },
    });

    public static TieringPolicy Checked(TieringPolicyDraft draft) =>
        TieringPolicy.Of(draft).Match(valid => valid.Policy, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)));

    /// <summary>The best of so many percent, ranked by net, within the whole book.</summary>
    public static TieringPolicy Top(string name, TierScheme tiers, params int[] percents) => Checked(new TieringPolicyDraft
    {
        Name = name,
        Tiers = tiers,
        Otherwise = new TierRule { Ladder = [.. percents.Select((percent, i) => new Rung(tiers.Tiers[i], new TierLine.TopPercent(Proportion.OfPercent(percent))))] },
    });

    public static LocalDate Day(int number) => new LocalDate(2024, 12, 1).PlusDays(number);

    public static IEnumerable<byte[]> Rows(byte[] bytes, int length) => bytes.Chunk(length).Where(row => row.Length == length);

    /// <summary>What holds of everyone as known on a day, without when it was said.</summary>
    public static string Standing(TierHistory history, LocalDate knownOn) => string.Join('\n', history.Customers.SelectMany(id => history.MovementsOf(id, knownOn)).Select(Say));

    public static string Say(TierMovement movement) => string.Join(' ', movement.Customer, IsoDay.Text(movement.Effective), movement.Cause.Name, movement.From, "to", movement.To,
        "without", movement.WithoutOverride, "until", IsoDay.Text(movement.Until), movement.Net.ToString(CultureInfo.InvariantCulture), movement.Reference);
}

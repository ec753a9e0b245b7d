using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.History;
using CustomerTiering.History;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Console.Reading;

/// <summary>What a history is decided from: the facts, with overrides and merges, and the policy with its rules in time.</summary>
internal sealed record HistoryGround(TierFacts Facts, PolicyVersion Version, PolicyTimeline Timeline)
{
    /// <summary>Gathers what was asked for.</summary>
    /// <exception cref="StopException">A file or policy is refused, or the policy is not in force on all days.</exception>
    public static HistoryGround Of(Screen screen, SourceBook source, TieringPolicy policy, DayRange horizon, HistoryWish wish, bool strict, CancellationToken token)
    {
        if (!policy.Effective.Contains(horizon.Start) || !policy.Effective.Contains(horizon.LastDay))
        {
            var day = policy.Effective.Contains(horizon.Start) ? horizon.LastDay : horizon.Start;
            throw StopException.Refused(screen.Say("policy.notInForce", policy.Name, policy.Version, policy.Effective.ToString(), IsoDay.Text(day)));
        }

        var version = new PolicyVersion(policy)
        {
            Qualification = wish.Qualification.Length == 0 ? QualificationPolicy.Default : Qualification(wish.Qualification, screen.Culture),
            Movement = wish.Movement.Length == 0 ? MovementPolicy.Immediate : Movement(wish.Movement, screen.Culture),
        };
        var facts = new TierFacts(source.Book) { Overrides = Overrides(screen, policy.Tiers, wish.Overrides, strict, token), Changes = Merges(screen, wish.Merges, strict, token) };
        return new HistoryGround(facts, version, PolicyTimeline.Of(version));
    }

    private static QualificationPolicy Qualification(string asked, CultureInfo culture) => QualificationPolicyJson.Named.TryGetValue(asked, out var named)
        ? named
        : QualificationPolicyJson.Read(Text(asked, QualificationPolicyJson.Named.Keys, culture)).Match(valid => valid.Policy, refused => throw Refused(refused.Faults, asked, culture));

    private static MovementPolicy Movement(string asked, CultureInfo culture) => MovementPolicyJson.Named.TryGetValue(asked, out var named)
        ? named
        : MovementPolicyJson.Read(Text(asked, MovementPolicyJson.Named.Keys, culture)).Match(valid => valid.Policy, refused => throw Refused(refused.Faults, asked, culture));

    private static string Text(string asked, IEnumerable<string> names, CultureInfo culture) => File.Exists(asked)
        ? WholeText.Read(asked, culture)
        : throw StopException.Refused(ScreenText.Say("policy.unknown", culture, asked, string.Join(", ", names)));

    private static TierOverrides Overrides(Screen screen, TierScheme tiers, string path, bool strict, CancellationToken token)
    {
        if (path.Length == 0)
        {
            return TierOverrides.None;
        }

        var read = TierOverrideFile.Read(path, options: null, token).Match(read => read, refused => throw Refused(refused.Fault, screen.Culture));
        RowFaultReport.Tell(screen, strict, read.Faults);
        return TierOverrides.Of(tiers, read.Overrides).Match(valid => valid.Overrides, refused => throw Refused(refused.Faults, path, screen.Culture));
    }

    private static CustomerChanges Merges(Screen screen, string path, bool strict, CancellationToken token)
    {
        if (path.Length == 0)
        {
            return CustomerChanges.None;
        }

        var read = CustomerMergeFile.Read(path, options: null, token).Match(read => read, refused => throw Refused(refused.Fault, screen.Culture));
        RowFaultReport.Tell(screen, strict, read.Faults);
        return CustomerChanges.Of(read.Merges, read.Unmerges, []).Match(
            valid => valid.Changes,
            circular => throw StopException.Refused(screen.Say("merges.circle", path, string.Join(" → ", circular.Circle.Select(customer => customer.Value)))));
    }

    private static StopException Refused(FileFault fault, CultureInfo culture) => StopException.Refused(fault.Text(culture));

    private static StopException Refused(IEnumerable<PolicyFault> faults, string file, CultureInfo culture) =>
        StopException.Refused([.. faults.Select(fault => PolicyWish.Text(fault, file, culture))]);
}

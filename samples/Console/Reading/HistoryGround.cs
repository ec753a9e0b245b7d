using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Files.History;
using CustomerTiering.History;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Console.Reading;

/// <summary>What a history is decided from: the facts with overrides, merges and corrections of disputes, and the policy with its rules in time.</summary>
internal sealed record HistoryGround(TierFacts Facts, PolicyVersion Version, PolicyTimeline Timeline, IReadOnlyList<DisputeFinding> Disputes)
{
    /// <summary>Gathers what was asked for.</summary>
    /// <param name="screen">Where rejected rows are told.</param>
    /// <param name="source">The book.</param>
    /// <param name="policy">Who qualifies for which tier.</param>
    /// <param name="horizon">The days decided.</param>
    /// <param name="knownOn">The day of knowledge; disputes upheld later are open.</param>
    /// <param name="wish">The rules in time, and the files.</param>
    /// <param name="strict">Whether a single row that cannot be read refuses the data.</param>
    /// <param name="token">Stops the run.</param>
    /// <exception cref="StopException">A file or policy is refused, or the policy is not in force on all days.</exception>
    public static HistoryGround Of(
        Screen screen, SourceBook source, TieringPolicy policy, DayRange horizon, LocalDate knownOn, HistoryWish wish, bool strict, CancellationToken token)
    {
        if (!policy.Effective.Contains(horizon.Start) || !policy.Effective.Contains(horizon.LastDay))
        {
            var day = policy.Effective.Contains(horizon.Start) ? horizon.LastDay : horizon.Start;
            throw StopException.Refused(screen.Say("policy.notInForce", policy.Name, policy.Version, policy.Effective.ToString(), IsoDay.Text(day)));
        }

        var version = new PolicyVersion(policy)
        {
            Exit = wish.Exit.Length == 0 ? policy : PolicyWish.Find(wish.Exit, screen.Culture),
            Qualification = wish.Qualification.Length == 0 ? QualificationPolicy.Default : Qualification(wish.Qualification, screen.Culture),
            Movement = wish.Movement.Length == 0 ? MovementPolicy.Immediate : Movement(wish.Movement, screen.Culture),
        };
        var timeline = PolicyTimeline.Of([version]).Match(valid => valid.Timeline, refused => throw Refused(refused.Faults, wish.Exit, screen.Culture));
        var files = new HistoryFiles(screen, strict, token);
        var facts = new TierFacts(source.Book) { Overrides = files.Overrides(policy.Tiers, wish.Overrides), Changes = files.Changes(wish.Merges, wish.Groups) };
        var docket = DisputeDocket.Settle(facts, timeline, horizon, knownOn, files.Disputes(wish.Disputes), token);
        return new HistoryGround(docket.Facts, version, timeline, docket.Findings);
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

    private static StopException Refused(IEnumerable<PolicyFault> faults, string file, CultureInfo culture) =>
        StopException.Refused([.. faults.Select(fault => PolicyWish.Text(fault, file, culture))]);
}

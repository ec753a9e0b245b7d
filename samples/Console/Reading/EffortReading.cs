using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Diary;
using CustomerTiering.Effort;
using CustomerTiering.Files;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Team;
using CustomerTiering.Reports;
using CustomerTiering.Spending;
using CustomerTiering.Team;
using CustomerTiering.Tiering;

namespace CustomerTiering.Console.Reading;

/// <summary>Makes effort of an order file, a visit diary and, where there are any, files of customers and reps.</summary>
internal static class EffortReading
{
    /// <summary>Reads the files and compares.</summary>
    /// <param name="screen">Where rejected rows and progress are shown.</param>
    /// <param name="wish">The files, and whose effort.</param>
    /// <param name="files">How the files are written.</param>
    /// <param name="days">The days.</param>
    /// <param name="spend">Reads the spend beside visits, knowing the tiers.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="StopException">A file or policy is refused, or the rep asked for is in none of them.</exception>
    public static EffortBook Read(Screen screen, EffortWish wish, ReadingWish files, ScopeWish days, Func<TieringResult, SpendBook> spend, CancellationToken token)
    {
        var policy = Policy(screen, wish.EffortPolicy);
        var source = FileBook.Read(screen, files, wish.Orders, wish.Customers, token);
        var report = Deciding.Decide(source, days, wish.Policy, screen.Culture, token);
        var team = Team(screen, wish.Reps, files, token);
        var diary = DiaryReading.Read(screen, wish.Visits, files, token);
        var effort = Compare(screen, diary, report, team, policy, spend, token);
        var subject = wish.Rep.IsNone ? effort.All
            : effort.TryGet(wish.Rep, out var rep) ? rep
            : throw StopException.Refused(screen.Say("effort.noRep", wish.Rep, Some(screen, effort)));
        return new EffortBook(source, report, effort, subject, diary, Path.GetFileName(wish.Visits));
    }

    /// <summary>Compares a diary with the tiers of a report.</summary>
    /// <param name="screen">Whose words a refusal has.</param>
    /// <param name="diary">The diary.</param>
    /// <param name="report">The decisions.</param>
    /// <param name="team">The reps on file.</param>
    /// <param name="policy">The policy of effort.</param>
    /// <param name="spend">Reads the spend beside visits, knowing the tiers.</param>
    /// <param name="token">Stops the comparison.</param>
    /// <exception cref="StopException">Diary and orders are in different currencies.</exception>
    public static EffortResult Compare(
        Screen screen, CheckedDiary diary, TieringReport report, IReadOnlyList<Rep> team, EffortPolicy policy, Func<TieringResult, SpendBook> spend, CancellationToken token)
    {
        var (spent, sold) = (diary.Diary.Currency, report.Result.Currency);
        return spent.IsNone || sold.IsNone || spent == sold
            ? diary.Compare(report.Result, team, policy, spend(report.Result), token)
            : throw StopException.Refused(screen.Say("effort.currency", spent.Code, sold.Code));
    }

    private static IReadOnlyList<Rep> Team(Screen screen, string path, ReadingWish wish, CancellationToken token) => path.Length == 0
        ? []
        : RepFile.Read(FileSource.OfPath(path), new ReadingOptions { Profile = Profiles.Load(wish, screen.Culture), NeedsAllMapped = false }, token).Match(
            read =>
            {
                RowFaultReport.Tell(screen, wish.Strict, [read.Faults]);
                return read.Reps;
            },
            refused => throw StopException.Refused(refused.Fault.Text(screen.Culture)));

    private static EffortPolicy Policy(Screen screen, string path) => path.Length == 0 ? EffortPolicy.Default : EffortPolicy.Parse(WholeText.Read(path, screen.Culture)).Match(
        valid => valid.Policy,
        refused => throw PolicyWish.Refused(refused.Faults, path, screen.Culture));

    private static string Some(Screen screen, EffortResult effort)
    {
        const int shown = 12;
        var names = string.Join(screen.Say("list"), effort.Reps.Take(shown).Select(rep => rep.Rep.Value));
        return effort.Reps.Count > shown ? names + " …" : names;
    }
}

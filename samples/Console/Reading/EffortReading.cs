using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Effort;
using CustomerTiering.Files;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Team;
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
        if (!diary.Diary.Currency.IsNone && !report.Result.Currency.IsNone && diary.Diary.Currency != report.Result.Currency)
        {
            throw StopException.Refused(screen.Say("effort.currency", diary.Diary.Currency.Code, report.Result.Currency.Code));
        }

        var effort = diary.Compare(report.Result, team, policy, spend(report.Result), token);
        var subject = wish.Rep.IsNone ? effort.All
            : effort.TryGet(wish.Rep, out var rep) ? rep
            : throw StopException.Refused(screen.Say("effort.noRep", wish.Rep, Some(screen, effort)));
        return new EffortBook(source, report, effort, subject, diary, Path.GetFileName(wish.Visits));
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

    private static EffortPolicy Policy(Screen screen, string path)
    {
        if (path.Length == 0)
        {
            return EffortPolicy.Default;
        }

        return EffortPolicy.Parse(WholeText.Read(path, screen.Culture)).Match(
            valid => valid.Policy,
            refused => throw StopException.Refused([.. refused.Faults.Select(fault => screen.Say("effort.refused", fault))]));
    }

    private static string Some(Screen screen, EffortResult effort)
    {
        const int shown = 12;
        var names = string.Join(screen.Say("list"), effort.Reps.Take(shown).Select(rep => rep.Rep.Value));
        return effort.Reps.Count > shown ? names + " …" : names;
    }
}

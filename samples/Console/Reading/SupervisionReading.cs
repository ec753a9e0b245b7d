using CustomerTiering.Calendars;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Diary;
using CustomerTiering.Effort.Attainment;
using CustomerTiering.Effort.Guard;
using CustomerTiering.Effort.Phases;
using CustomerTiering.Effort.Resources;
using CustomerTiering.Effort.Supervision;
using CustomerTiering.Files;
using CustomerTiering.Files.Spending;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Visits;
using CustomerTiering.Reports;
using CustomerTiering.Spending;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Console.Reading;

/// <summary>Makes supervision of a diary and, where there are any, files of planned visits, of spend and of its plan.</summary>
internal sealed class SupervisionReading(Screen screen, SupervisionWish wish, ReadingWish files, CancellationToken token)
{
    // Read once, however often it is asked for: its rejected rows are told once.
    private SpendBook? spent;

    private readonly SupervisionPolicy policy = Policy(screen, wish.Policy);

    /// <exception cref="StopException">A file is refused, or says nothing about the days looked at.</exception>
    public EffortSupervision Read(EffortBook read)
    {
        var (tiers, period) = (read.Report.Result, read.Report.Result.Scope.Period);
        var found = new EffortSupervision(SellingTime.Of(read.Checked.Diary.In(period), policy), ServiceGuard.OfVisits(tiers, read.Checked.Diary, period, policy));
        if (wish.Planned.Length > 0)
        {
            var planned = Planned();
            var days = DaysOf([.. planned.Select(visit => visit.Day)], period, wish.Planned);
            var scope = new SupervisionScope(days, tiers.Scope.AsOf, CalendarReading.Calendar(screen, wish.Calendar, wish.Week)) { Customers = read.Source.Book.Customers, Absences = CalendarReading.Absences(screen, wish.Absences, files.Strict, Options(), token) };
            found = found.WithPlan(SupervisionReport.Of(planned, read.Checked, scope, policy), ServiceGuard.OfPlan(tiers, planned, days, policy));
        }

        return wish.Spend.Length > 0 ? WithSpend(found, read.Source, tiers) : found;
    }

    /// <summary>The spend that counts as effort of the reps; empty unless asked for.</summary>
    /// <exception cref="StopException">The file is refused, or in another currency.</exception>
    public SpendBook CountedSpend(TieringResult tiers) => wish.CountSpend ? spent ??= Spend(wish.Spend, tiers) : SpendBook.Empty;

    private EffortSupervision WithSpend(EffortSupervision found, SourceBook source, TieringResult tiers)
    {
        var (period, known) = (tiers.Scope.Period, tiers.Scope.KnownOn);
        var until = wish.SpendUntil is { } last ? last.PlusDays(1) : period.Start.PlusDays(period.Days / 2);
        if (until <= period.Start || until >= period.End)
        {
            throw StopException.Refused(screen.Say("supervise.spendUntil", IsoDay.Text(until.PlusDays(-1)), period.ToString()));
        }

        var (days, after) = (new DayRange(period.Start, until), new DayRange(until, period.End));
        var (spending, planned) = (spent ??= Spend(wish.Spend, tiers), wish.SpendPlan.Length > 0 ? Spend(wish.SpendPlan, tiers) : SpendBook.Empty);
        if (source.Book.Sales.Span.Start > days.Start.PlusDays(-after.Days))
        {
            screen.Note(screen.Say("supervise.shortBefore", IsoDay.Text(source.Book.Sales.Span.Start)));
        }

        DaysOf([.. spending.Lines.Concat(planned.Lines).Select(line => line.Day)], days, wish.Spend);
        var compared = new SpendComparison(ResourcePlan.Compare(planned, spending, source.Book.Sales, days, after, known), days, after, wish.SpendPlan.Length > 0);
        return found.WithSpend(compared, ServiceGuard.OfSpend(tiers, spending.KnownOn(known), days, policy));
    }

    private static SupervisionPolicy Policy(Screen screen, string path) => path.Length == 0 ? SupervisionPolicy.Default : SupervisionPolicy.Parse(WholeText.Read(path, screen.Culture)).Match(
        valid => valid.Policy,
        refused => throw PolicyWish.Refused(refused.Faults, path, screen.Culture));

    private IReadOnlyList<PlannedVisit> Planned() => ReadingBar.Show(screen, wish.Planned, progress => PlannedVisitFile.Read(FileSource.OfPath(wish.Planned), Options(), progress, token)).Match(
        whole =>
        {
            RowFaultReport.Tell(screen, files.Strict, [whole.Result.Faults]);
            return whole.Result.Visits;
        },
        refused => throw StopException.Refused(refused.Fault.Text(screen.Culture)));

    private SpendBook Spend(string path, TieringResult tiers)
    {
        var result = ReadingBar.Show(screen, path, progress => SpendFile.Read(FileSource.OfPath(path), Options(), progress, token)).Match(
            whole => whole.Result,
            refused => throw StopException.Refused(refused.Fault.Text(screen.Culture)),
            mixed => throw StopException.Refused(screen.Say("supervise.mixed", mixed.File, string.Join(screen.Say("list"), mixed.Currencies.Select(currency => currency.Code)))));
        RowFaultReport.Tell(screen, files.Strict, [result.Faults]);
        return result.Book.Currency.IsNone || tiers.Currency.IsNone || result.Book.Currency == tiers.Currency
            ? result.Book
            : throw StopException.Refused(screen.Say("supervise.currency", result.File, result.Book.Currency.Code, tiers.Currency.Code));
    }

    private ReadingOptions Options() => new() { Profile = Profiles.Load(files, screen.Culture), NeedsAllMapped = false };

    // A plan that begins in June says nothing about the visits of May: they are not unplanned.
    private DayRange DaysOf(LocalDate[] stated, DayRange days, string path)
    {
        LocalDate[] inside = [.. stated.Where(days.Contains)];
        return inside.Length > 0 ? DayRange.Inclusive(inside.Min(), inside.Max()) : throw StopException.Refused(screen.Say("supervise.noDay", Path.GetFileName(path), days.ToString()));
    }
}

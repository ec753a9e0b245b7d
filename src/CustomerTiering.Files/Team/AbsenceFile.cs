using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Effort.Attainment;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Team;

/// <summary>
/// Reads when reps are not there (请假记录: leave, illness, training) from CSV and Excel files, one absence a row.
/// </summary>
/// <remarks>
/// Columns: <c>rep</c> (业务员), <c>from</c> (请假开始), <c>to</c> (请假结束; both days are missed; a single day where blank), <c>half</c> (半天: morning or afternoon; the whole day
/// where blank). Absences may overlap. A row that cannot be read is left out with its place.
/// </remarks>
public static class AbsenceFile
{
    private static readonly FixedColumn From = new("from", true, "away from", "first day", "start", "start date", "date", "请假开始", "开始日期", "请假日期", "日期");
    private static readonly FixedColumn To = new("to", false, "away to", "last day", "end", "end date", "until", "请假结束", "结束日期");
    private static readonly FixedColumn Half = new("half", false, "half day", "part of day", "半天", "时段");

    /// <summary>Reads a file on disk.</summary>
    public static AbsenceFileOutcome Read(string path, ReadingOptions? options = null, CancellationToken token = default) => Read(FileSource.OfPath(path), options, token);

    /// <summary>Reads a file from wherever it is.</summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static AbsenceFileOutcome Read(FileSource source, ReadingOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var absences = new List<RepAbsence>();
        try
        {
            var faults = FixedFile.Read(source, options ?? ReadingOptions.Default, [TeamColumns.Rep, From, To, Half], row => Take(row, absences), token);
            return new AbsenceFileOutcome.Read([.. absences.OrderBy(absence => absence.Rep).ThenBy(absence => absence.Absence.Days.Start).ThenBy(absence => absence.Absence.Days.End).ThenBy(absence => absence.Absence.Halves)], faults);
        }
        catch (FileFaultException exception)
        {
            return new AbsenceFileOutcome.Refused(exception.Fault);
        }
    }

    private static void Take(FixedRow row, List<RepAbsence> absences)
    {
        if (!row.TryNeed(TeamColumns.Rep, out var rep) || !row.TryDay(From, out var first) || !row.TryDay(To, first, out var last))
        {
            return;
        }

        if (last < first)
        {
            row.Reject(RowFaultKind.EndsBeforeStart, To, row.Text(To), IsoDay.Text(first));
            return;
        }

        var days = DayRange.Inclusive(first, last);
        if (days.Days > WorkingCalendar.MostDays)
        {
            row.Reject(RowFaultKind.OutOfRange, To, row.Text(To));
            return;
        }

        var (word, halves) = (row.Text(Half), DayHalves.Whole);
        if (word.Length > 0 && !TeamColumns.Parts.TryRead(word, out halves))
        {
            row.Reject(RowFaultKind.UnknownWord, Half, word, TeamColumns.Parts.Shown);
            return;
        }

        absences.Add(new RepAbsence(new RepId(rep), new Absence(days, halves)));
    }
}

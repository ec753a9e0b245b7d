using CustomerTiering.Calendars;
using CustomerTiering.Console.Screens;
using CustomerTiering.Effort.Attainment;
using CustomerTiering.Files;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Team;

namespace CustomerTiering.Console.Reading;

/// <summary>Reads who works when: the company's calendar, and when reps are not there.</summary>
internal static class CalendarReading
{
    /// <summary>The calendar of a file; that of a week where no file is named.</summary>
    /// <exception cref="StopException">The file is no calendar.</exception>
    public static WorkingCalendar Calendar(Screen screen, string path, WorkingWeek otherwise) => path.Length == 0 ? WorkingCalendar.Of(otherwise) : WorkingCalendar.Parse(WholeText.Read(path, screen.Culture)).Match(
        valid => valid.Calendar,
        refused => throw PolicyWish.Refused(refused.Faults, path, screen.Culture));

    /// <summary>The absences of a file; none where no file is named.</summary>
    /// <exception cref="StopException">The file is refused.</exception>
    public static IReadOnlyList<RepAbsence> Absences(Screen screen, string path, bool strict, ReadingOptions options, CancellationToken token) => path.Length == 0 ? [] : AbsenceFile.Read(FileSource.OfPath(path), options, token).Match(
        whole =>
        {
            RowFaultReport.Tell(screen, strict, [whole.Faults]);
            return whole.Absences;
        },
        refused => throw StopException.Refused(refused.Fault.Text(screen.Culture)));
}

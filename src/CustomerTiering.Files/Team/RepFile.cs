using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Files.Tables;
using CustomerTiering.Team;
using NodaTime;

namespace CustomerTiering.Files.Team;

/// <summary>
/// Reads the reps of a team (业务员名单) from CSV and Excel files, one a row.
/// </summary>
/// <remarks>
/// Columns: <c>rep</c> (业务员), <c>name</c> (姓名), <c>joined</c> (入职日期), <c>region</c> (区域); only the first is needed. Without a joining day the rep has
/// been there all along. A rep that stands twice is a fault of the second row; the first counts.
/// </remarks>
public static class RepFile
{
    private static readonly FixedColumn Name = new("name", false, "rep name", "full name", "姓名", "业务员姓名", "名称");
    private static readonly FixedColumn Joined = new("joined", false, "joined on", "start", "start date", "hired", "hire date", "入职日期", "入职日", "到岗日期");
    private static readonly FixedColumn Region = new("region", false, "area", "territory", "区域", "地区", "片区");

    /// <summary>Reads a file on disk.</summary>
    public static RepFileOutcome Read(string path, ReadingOptions? options = null, CancellationToken token = default) => Read(FileSource.OfPath(path), options, token);

    /// <summary>Reads a file from wherever it is.</summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static RepFileOutcome Read(FileSource source, ReadingOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var reps = new Dictionary<RepId, Rep>();
        try
        {
            var faults = FixedFile.Read(source, options ?? ReadingOptions.Default, [TeamColumns.Rep, Name, Joined, Region], row => Take(row, reps), token);
            return new RepFileOutcome.Read([.. reps.Values.OrderBy(rep => rep.Id)], faults);
        }
        catch (FileFaultException exception)
        {
            return new RepFileOutcome.Refused(exception.Fault);
        }
    }

    private static void Take(FixedRow row, Dictionary<RepId, Rep> reps)
    {
        if (!row.TryNeed(TeamColumns.Rep, out var id) || !row.TryDay(Joined, DayRange.All.Start, out LocalDate joined))
        {
            return;
        }

        var rep = new Rep(new RepId(id), joined) { Name = row.Text(Name), Region = RegionId.OfOptional(row.Text(Region)) };
        if (!reps.TryAdd(rep.Id, rep))
        {
            row.Reject(RowFaultKind.RepTwice, TeamColumns.Rep, id);
        }
    }
}

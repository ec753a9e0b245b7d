using CustomerTiering.Files.Faults;
using CustomerTiering.Files.History;
using CustomerTiering.Files.Tables;
using CustomerTiering.Planning;

namespace CustomerTiering.Files.Planning;

/// <summary>
/// Reads what a plan is made from, and a plan itself, from CSV and Excel files: customers, reps, needs, appointments, settings, stops.
/// </summary>
/// <remarks>
/// Columns are recognised in English and Chinese; their list is in docs/planning.md. A cell that holds several things separates them by semicolons. Places are
/// given as <c>latitude</c> and <c>longitude</c>, or as <c>x</c> and <c>y</c> in kilometres on a flat map. What <c>tiering plan --out</c> writes can be read back.
/// </remarks>
public static class PlanFiles
{
    /// <summary>Reads customers; one without a tier has <see cref="Tiering.TierName.None"/>.</summary>
    public static PlanFileOutcome<PlanCustomer> ReadCustomers(FileSource source, ReadingOptions? options = null, CancellationToken token = default) =>
        Read<PlanCustomer>(source, options, CustomerColumns.All, CustomerColumns.TryRead, token);

    /// <summary>Reads reps.</summary>
    public static PlanFileOutcome<PlanRep> ReadReps(FileSource source, ReadingOptions? options = null, CancellationToken token = default) =>
        Read<PlanRep>(source, options, RepColumns.All, RepColumns.TryRead, token);

    /// <summary>Reads needs.</summary>
    public static PlanFileOutcome<VisitNeed> ReadNeeds(FileSource source, ReadingOptions? options = null, CancellationToken token = default) =>
        Read<VisitNeed>(source, options, NeedColumns.All, NeedColumns.TryRead, token);

    /// <summary>Reads appointments.</summary>
    public static PlanFileOutcome<FixedAppointment> ReadAppointments(FileSource source, ReadingOptions? options = null, CancellationToken token = default) =>
        Read<FixedAppointment>(source, options, AppointmentColumns.All, AppointmentColumns.TryRead, token);

    /// <summary>Reads the stops of a plan.</summary>
    public static PlanFileOutcome<PlanEntry> ReadStops(FileSource source, ReadingOptions? options = null, CancellationToken token = default) =>
        Read<PlanEntry>(source, options, StopColumns.All, StopColumns.TryRead, token);

    /// <summary>Reads the days planned and the speed of travel: one row.</summary>
    public static PlanFileOutcome<PlanFrame> ReadFrame(FileSource source, ReadingOptions? options = null, CancellationToken token = default) =>
        Read<PlanFrame>(source, options, FrameColumns.All, FrameColumns.TryRead, token);

    private static PlanFileOutcome<T> Read<T>(FileSource source, ReadingOptions? options, IReadOnlyList<HistoryColumn> columns, PlanRowReader<T> read, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(source);
        var items = new List<T>();
        try
        {
            var faults = HistoryFile.Read(source, options ?? ReadingOptions.Default, columns, row =>
            {
                if (read(new PlanRow(row), out var item))
                {
                    items.Add(item);
                }
            }, token);
            return new PlanFileOutcome<T>.Read(items, faults);
        }
        catch (FileFaultException exception)
        {
            return new PlanFileOutcome<T>.Refused(exception.Fault);
        }
    }
}

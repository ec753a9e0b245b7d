using CustomerTiering.Calendars;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Files.Tables;
using CustomerTiering.Planning;

namespace CustomerTiering.Files.Planning;

/// <summary>
/// Reads what a plan is made from, and a plan itself, from CSV and Excel files: customers, reps, needs, appointments, settings, executives, changes, stops.
/// </summary>
/// <remarks>
/// Columns are recognised in English and Chinese; their list is in docs/planning.md. A cell that holds several things separates them by semicolons. Places are
/// given as <c>latitude</c> and <c>longitude</c>, or as <c>x</c> and <c>y</c> in kilometres on a flat map. What <c>tiering plan --out</c> writes can be read back.
/// </remarks>
public static class PlanFiles
{
    private static readonly WorkingCalendar UsualCalendar = WorkingCalendar.Of(WorkingWeek.MondayToSaturday);

    /// <summary>Reads customers; one without a tier has <see cref="Tiering.TierName.None"/>, one that stood before is rejected.</summary>
    public static PlanFileOutcome<PlanCustomer> ReadCustomers(FileSource source, ReadingOptions? options = null, CancellationToken token = default) =>
        Read(source, options, CustomerColumns.All, PlanIds.EachOnce(), token);

    /// <summary>Reads reps; one whose <c>week</c> is blank works from Monday to Saturday, one that stood before is rejected.</summary>
    public static PlanFileOutcome<PlanRep> ReadReps(FileSource source, ReadingOptions? options = null, CancellationToken token = default) =>
        ReadReps(source, UsualCalendar, options, token);

    /// <summary>Reads reps of a company that works by a calendar.</summary>
    /// <param name="source">The file.</param>
    /// <param name="company">The days worked by reps whose <c>week</c> is blank; their own <c>days</c> and <c>absent</c> change it.</param>
    /// <param name="options">How the file is read.</param>
    /// <param name="token">Stops the reading.</param>
    public static PlanFileOutcome<PlanRep> ReadReps(FileSource source, WorkingCalendar company, ReadingOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(company);
        return Read(source, options, RepColumns.All, PlanIds.EachRepOnce(company), token);
    }

    /// <summary>Reads needs.</summary>
    public static PlanFileOutcome<VisitNeed> ReadNeeds(FileSource source, ReadingOptions? options = null, CancellationToken token = default) =>
        Read<VisitNeed>(source, options, NeedColumns.All, NeedColumns.TryRead, token);

    /// <summary>Reads appointments.</summary>
    public static PlanFileOutcome<FixedAppointment> ReadAppointments(FileSource source, ReadingOptions? options = null, CancellationToken token = default) =>
        Read<FixedAppointment>(source, options, AppointmentColumns.All, AppointmentColumns.TryRead, token);

    /// <summary>Reads needs; one of a customer that the request does not know is rejected.</summary>
    public static PlanFileOutcome<VisitNeed> ReadNeeds(FileSource source, PlanRequest request, ReadingOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read<VisitNeed>(source, options, NeedColumns.All, (row, out need) => NeedColumns.TryRead(row, out need) && PlanIds.Has(row, request, NeedColumns.Customer, need.Customer), token);
    }

    /// <summary>Reads appointments; one of a rep or customer that the request does not know is rejected.</summary>
    public static PlanFileOutcome<FixedAppointment> ReadAppointments(FileSource source, PlanRequest request, ReadingOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read<FixedAppointment>(source, options, AppointmentColumns.All, (row, out found) => AppointmentColumns.TryRead(row, out found) && PlanIds.Has(row, request, found), token);
    }

    /// <summary>Reads what happened to a plan: visits called off, absences, needs, appointments, new customers; whom the request does not know is rejected.</summary>
    public static PlanFileOutcome<PlanChange> ReadChanges(FileSource source, PlanRequest request, ReadingOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read<PlanChange>(source, options, ChangeColumns.All, (row, out change) => ChangeColumns.TryRead(row, out change) && ChangeColumns.IsKnown(row, request, change), token);
    }

    /// <summary>Reads the executives: reps with a role beside.</summary>
    public static PlanFileOutcome<Executive> ReadExecutives(FileSource source, ReadingOptions? options = null, CancellationToken token = default) =>
        ReadExecutives(source, UsualCalendar, options, token);

    /// <summary>Reads the executives of a company that works by a calendar.</summary>
    /// <param name="source">The file.</param>
    /// <param name="company">The days worked by executives whose <c>week</c> is blank; their own <c>days</c> and <c>absent</c> change it.</param>
    /// <param name="options">How the file is read.</param>
    /// <param name="token">Stops the reading.</param>
    public static PlanFileOutcome<Executive> ReadExecutives(FileSource source, WorkingCalendar company, ReadingOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(company);
        return Read<Executive>(source, options, ExecutiveColumns.All, (row, out executive) => ExecutiveColumns.TryRead(row, company, out executive), token);
    }

    /// <summary>Reads how firmly visits stand from the column <c>commitment</c> of a plan's table: fixed, day, week; visits without a word are free and left out.</summary>
    public static PlanFileOutcome<VisitCommitment> ReadCommitments(FileSource source, ReadingOptions? options = null, CancellationToken token = default) =>
        Read<VisitCommitment>(source, options, CommitmentColumns.All, CommitmentColumns.TryRead, token);

    /// <summary>Reads the stops of a plan.</summary>
    public static PlanFileOutcome<PlanEntry> ReadStops(FileSource source, ReadingOptions? options = null, CancellationToken token = default) =>
        Read<PlanEntry>(source, options, StopColumns.All, StopColumns.TryRead, token);

    /// <summary>Reads the days planned and the speed of travel: one row.</summary>
    public static PlanFileOutcome<PlanFrame> ReadFrame(FileSource source, ReadingOptions? options = null, CancellationToken token = default) =>
        Read<PlanFrame>(source, options, FrameColumns.All, FrameColumns.TryRead, token);

    private static PlanFileOutcome<T> Read<T>(FileSource source, ReadingOptions? options, IReadOnlyList<FixedColumn> columns, PlanRowReader<T> read, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(source);
        var (items, lines) = (new List<T>(), new List<long>());
        try
        {
            var faults = FixedFile.Read(source, options ?? ReadingOptions.Default, columns, row =>
            {
                if (read(new PlanRow(row), out var item))
                {
                    items.Add(item);
                    lines.Add(row.Line);
                }
            }, token);
            return new PlanFileOutcome<T>.Read(items, faults) { Lines = lines };
        }
        catch (FileFaultException exception)
        {
            return new PlanFileOutcome<T>.Refused(exception.Fault);
        }
    }
}

using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Values;

namespace CustomerTiering.Files.Rows;

/// <summary>
/// One file about to be read: where its columns are and how its values are written. The pass over the rows is the caller's.
/// </summary>
/// <remarks>
/// How days and numbers are written is decided by the first rows; if they leave a question open that a later row asks, the whole file is
/// surveyed once and the pass starts again. Nothing is guessed row by row.
/// </remarks>
internal sealed class FileReading
{
    private readonly ReadingOptions options;
    private readonly Survey survey;
    private bool isSampled;

    public FileReading(FileSource source, ReadingOptions options, IReadOnlyList<Field> fields, IProgress<ReadProgress> progress, CancellationToken token)
    {
        this.options = options;
        Progress = progress;
        Token = token;
        Blueprint = TableOpening.Inspect(source, options.Profile, token);
        Plan = ColumnMatching.Match(source.Name, Blueprint.Header, options.Profile, fields, options.NeedsAllMapped);
        survey = new Survey(Blueprint, Plan, options.Profile);
    }

    /// <summary>Told how far the reading is.</summary>
    public IProgress<ReadProgress> Progress { get; }

    /// <summary>Stops the reading.</summary>
    public CancellationToken Token { get; }

    public TableBlueprint Blueprint { get; }

    public ColumnPlan Plan { get; }

    public IReadOnlyList<FileNote> Notes => [.. Blueprint.Notes, .. Plan.Notes, .. survey.Notes];

    /// <summary>How values turned out to be written, once the pass is through.</summary>
    public Conventions Conventions { get; private set; } = new(DayFormat.Recognised, DayOrder.Detected, DecimalMark.Detected);

    /// <summary>Refuses a header without a column for one of these fields.</summary>
    public void Need(params ReadOnlySpan<Field> fields)
    {
        foreach (var field in fields)
        {
            if (!Plan.Has(field))
            {
                throw new FileFaultException(FileFault.Of(FileFaultKind.MissingColumn, Blueprint.Source.Name, Blueprint.Header.Line, field.Name, detail: FaultPlace.List(Plan.Headers)));
            }
        }
    }

    /// <summary>Decides by the first rows how values are written, unless that is known already.</summary>
    public void Settle()
    {
        if (!isSampled)
        {
            Conventions = survey.Sample(Token);
            isSampled = true;
        }
    }

    /// <summary>Runs a pass over all rows, with conventions that are decided for all of them.</summary>
    /// <param name="start">Makes a new pass; it is made anew when the file has to be read again.</param>
    public TPass Run<TPass>(Func<RowCursor, TPass> start)
        where TPass : class, IRowPass
    {
        TPass? pass;
        while (!TryRun(start, out pass))
        {
        }

        return pass;
    }

    /// <summary>Runs a pass over all rows with the conventions known so far.</summary>
    /// <returns>False when a row asked what the rows before had left open: the answer is found by now, and what was read has to be thrown away.</returns>
    public bool TryRun<TPass>(Func<RowCursor, TPass> start, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TPass? pass)
        where TPass : class, IRowPass
    {
        Settle();
        RowCursor? cursor = null;
        using (var table = Blueprint.Open(bytes => Progress.Report(new ReadProgress(bytes, Blueprint.Length, cursor?.Rows ?? 0)), Token))
        {
            cursor = new RowCursor(Blueprint, table, Plan, Conventions, new RowFaultLog(Blueprint.Source.Name, options.FaultDetails));
            pass = start(cursor);
            while (!cursor.NeedsDecision && cursor.Next())
            {
                pass.Read();
            }
        }

        if (cursor.NeedsDecision)
        {
            Conventions = survey.Whole(Token);
            pass = null;
            return false;
        }

        if (cursor.Rows == 0)
        {
            throw new FileFaultException(FileFault.Of(FileFaultKind.NoRows, Blueprint.Source.Name, Blueprint.Header.Line));
        }

        survey.RefuseMixed(cursor.DayVotes, cursor.MarkVotes);
        return true;
    }
}

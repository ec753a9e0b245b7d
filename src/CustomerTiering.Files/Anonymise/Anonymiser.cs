using CsvHelper;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Values;

namespace CustomerTiering.Files.Anonymise;

/// <summary>
/// Rewrites files so that they can be shared: ids and names are replaced, figures and days are kept.
/// </summary>
/// <remarks>
/// <para>Customers, groups, reps, regions, orders and items get stand-ins such as <c>C0417</c>. One id has one stand-in in all files that
/// are prepared together. A customer's name becomes its stand-in too. The numbers come from a seed and do not show in which order ids stood.</para>
/// <para>Channels, currencies, days, quantities, prices, amounts, costs and measures are kept. What stands in a column of numbers or days
/// and is neither is replaced by <c>?</c>. A column that is no known field is kept when it holds figures only (see <see cref="FigureColumn"/>) and left
/// out otherwise, with a note. Lines before the header and rows that cannot be read are left out.</para>
/// <para>Anonymous is not unlinkable: who knows a customer's exact sales can find it again by them.</para>
/// </remarks>
public sealed class Anonymiser
{
    private const string Blot = "?";
    private readonly Dictionary<FileSource, Sheet> sheets;
    private readonly Dictionary<string, Pseudonyms> pseudonyms;
    private readonly ReadingOptions options;

    private Anonymiser(Dictionary<FileSource, Sheet> sheets, Dictionary<string, Pseudonyms> pseudonyms, ReadingOptions options)
    {
        this.sheets = sheets;
        this.pseudonyms = pseudonyms;
        this.options = options;
    }

    /// <summary>Looks through the files that are to be shared together and gives every id its stand-in.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="seed">Decides the numbers; the same files and seed give the same result.</param>
    /// <param name="options">What is known about the files; a mapped column may be missing in some.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static AnonymiserOutcome Prepare(IReadOnlyList<FileSource> sources, long seed, ReadingOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        options ??= ReadingOptions.Default;
        try
        {
            var found = new FoundIds();
            var looked = sources.ToDictionary(source => source, source => Sheet.Look(source, options, found, token));
            var standIns = Sheet.Kinds.ToDictionary(
                kind => kind.Name,
                kind => Pseudonyms.Of(kind.Name, found.Of(kind.Name), id => kind.Name is "customer" && found.Groups.Contains(id) ? "G" : kind.Letter, seed),
                StringComparer.Ordinal);
            return new AnonymiserOutcome.Ready(new Anonymiser(looked, standIns, options));
        }
        catch (FileFaultException exception)
        {
            return new AnonymiserOutcome.Refused(exception.Fault);
        }
    }

    /// <summary>Writes one of the prepared files as CSV with commas, row by row.</summary>
    /// <param name="source">One of the files prepared.</param>
    /// <param name="to">Where it is written; left open.</param>
    /// <param name="progress">Told how far the reading is.</param>
    /// <param name="token">Stops the reading.</param>
    /// <exception cref="ArgumentException">The file was not prepared.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public AnonymisedFile Write(FileSource source, TextWriter to, IProgress<ReadProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(to);
        if (!sheets.TryGetValue(source, out var sheet))
        {
            throw new ArgumentException($"'{source.Name}' was not prepared.", nameof(source));
        }

        var log = new RowFaultLog(source.Name, options.FaultDetails);
        var blots = new long[sheet.Columns.Count];
        var rows = 0L;
        using var table = sheet.Blueprint.Open(bytes => progress?.Report(new ReadProgress(bytes, sheet.Blueprint.Length, rows)), token);
        using var csv = CsvWriter.Create(to, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteHeader([.. sheet.Columns.Select(column => column.Header)]);
        while (table.Next())
        {
            rows++;
            if (table.IsDefect(out var defect))
            {
                log.Add(defect.Kind, table.Line, string.Empty, defect.Value, defect.Detail);
                continue;
            }

            for (var i = 0; i < sheet.Columns.Count; i++)
            {
                var text = Rewritten(sheet, sheet.Columns[i], table);
                blots[i] += text is Blot ? 1 : 0;
                csv.WriteField(text);
            }

            csv.EndRecord();
        }

        csv.Flush();
        var notes = sheet.Notes.Concat(sheet.Columns.Select((column, i) => new FileNote(FileNoteKind.ValuesBlotted, source.Name, column.Header, string.Empty, blots[i])).Where(note => note.Count > 0));
        return new AnonymisedFile(source.Name, new RowCounts(rows, 0, log.Total), log.Close(), [.. notes]);
    }

    private string Rewritten(Sheet sheet, SheetColumn column, ITable table)
    {
        var cell = table.Cell(column.Place);
        if (Blank.IsValue(cell.Text))
        {
            return string.Empty;
        }

        switch (column.Use)
        {
            case SheetColumnUse.Kept:
                return cell.Text.ToString();
            case SheetColumnUse.Number:
                return FigureColumn.IsNumber(cell) ? cell.Text.ToString() : Blot;
            case SheetColumnUse.Day:
                return cell.Kind != CellKind.Text || options.Profile.Days.Read(cell.Text, out _) == Reading.Plain || DayText.Read(cell.Text, DayOrder.Detected, out _, out _) != Reading.NoValue ? cell.Text.ToString() : Blot;
            case SheetColumnUse.NameOfCustomer:
                var customer = table.Cell(sheet.CustomerPlace).Text;
                return customer.IsEmpty ? string.Empty : pseudonyms["customer"].Of(customer.ToString());
            default:
                return pseudonyms[column.Kind].Of(cell.Text.ToString());
        }
    }
}

using System.Buffers;
using System.Text.Unicode;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Orders;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Values;

namespace CustomerTiering.Files.Lines;

/// <summary>
/// Reads order lines from a part of a CSV file, straight from its bytes. A row that it does not fully understand goes through the careful
/// reading of rows, so that every fault is found and told there.
/// </summary>
internal sealed class LineReader
{
    /// <summary>Records taken a column at a time: enough that each column is a loop of its own, few enough that an odd one costs little.</summary>
    private const int MostTogether = 256;
    private const int LeastTogether = 16;

    private readonly LineSink sink;
    private readonly CustomersFromLines customers;
    private readonly RecordStream stream;
    private readonly LineProgress progress;
    private readonly CancellationToken token;
    private readonly LineLayout layout;
    private readonly RecordView view;
    private readonly LineFields fields;
    private readonly RecordTable table;
    private readonly RowCursor cursor;
    private readonly OrderLinesPass careful;
    private readonly TextTally[] tallies;
    private readonly SearchValues<byte> blanks;
    private readonly LineBatch batch;
    private readonly long headerLine;
    private long rows;
    private long withoutCustomer;
    private int together = MostTogether;

    /// <summary>A reader of a part of a file.</summary>
    /// <param name="reading">The file.</param>
    /// <param name="options">What is known about it.</param>
    /// <param name="sink">Where the lines go.</param>
    /// <param name="stream">The part's bytes.</param>
    /// <param name="isFirst">Whether it is the part with the header; a later part counts its lines from 0.</param>
    /// <param name="progress">Told how far the reading is.</param>
    public LineReader(FileReading reading, ReadingOptions options, LineSink sink, RecordStream stream, bool isFirst, LineProgress progress)
    {
        this.sink = sink;
        this.stream = stream;
        this.progress = progress;
        token = reading.Token;
        var delimiter = (byte)reading.Blueprint.Facts.Delimiter[0];
        layout = new LineLayout(reading.Plan);
        customers = new CustomersFromLines(options.Channels);
        table = new RecordTable(reading.Blueprint.Header, delimiter);
        cursor = new RowCursor(reading.Blueprint, table, reading.Plan, reading.Conventions, new RowFaultLog(reading.Blueprint.Source.Name, options.FaultDetails));
        careful = new OrderLinesPass(cursor, reading.Plan, options, customers, sink.Add);
        tallies = [.. layout.Texts.Select(text => new TextTally(text.Place))];
        blanks = CsvTable.BlanksOf(delimiter);
        batch = new LineBatch(tallies.Length);
        view = new RecordView(trims: delimiter != '\t');
        fields = new LineFields(layout, reading.Conventions, options.Profile.Currency, sink, batch, view);
        headerLine = isFirst ? reading.Blueprint.Header.Line : -1;
        NextLine = isFirst ? 1 : 0;
    }

    /// <summary>Whether the part was read to its end and nothing in it asks for the careful reading of the whole file.</summary>
    public bool IsSound { get; private set; }

    /// <summary>The line behind the last record read.</summary>
    public long NextLine { get; private set; }

    /// <summary>The lines read.</summary>
    public LineSink Sink => sink;

    /// <summary>What became of the rows.</summary>
    public RowCounts Counts => new(rows + cursor.Rows, withoutCustomer + careful.WithoutCustomer, cursor.Faults.Total);

    public RowFaultLog Faults => cursor.Faults;

    public Votes<DayOrder> DayVotes => cursor.DayVotes;

    public Votes<DecimalMark> MarkVotes => cursor.MarkVotes;

    /// <summary>Reads the part.</summary>
    public void Run()
    {
        try
        {
            while (stream.Next())
            {
                token.ThrowIfCancellationRequested();
                var before = rows + cursor.Rows;
                if (!TryPiece())
                {
                    return;
                }

                progress.Add(stream.JustRead, rows + cursor.Rows - before);
            }
        }
        catch (FileFaultException)
        {
            // The careful reading of the whole file tells it with the right line.
            return;
        }

        fields.CastVotes(cursor);
        IsSound = !stream.IsBroken;
    }

    /// <summary>Pours what lines say of their customers into what the other parts and files say.</summary>
    public void PourInto(CustomersFromLines all)
    {
        all.Add(customers);
        foreach (var tally in tallies)
        {
            tally.PourInto(all, sink.Customers);
        }
    }

    private bool TryPiece()
    {
        var index = stream.Index;
        var buffer = stream.Buffer;
        var isSuspect = index.HasNul || (index.HasLetters && !Utf8.IsValid(buffer.AsSpan(index.StartOf(0)..index.Rest)));
        view.Open(buffer, index);
        for (var record = 0; record < index.Count;)
        {
            var count = Math.Min(together, Math.Min(index.Count - record, LineBatch.Size - batch.Count));
            if (!isSuspect && NextLine > headerLine && TryTogether(buffer, index, record, count))
            {
                record += count;
                continue;
            }

            for (var until = record + count; record < until; record++)
            {
                if (!TryRecord(buffer, index, record, isSuspect))
                {
                    return false;
                }
            }
        }

        Flush(buffer);
        return true;
    }

    /// <summary>Takes records a column at a time, all of them or none; where that fails, fewer are tried the next time.</summary>
    private bool TryTogether(byte[] buffer, RecordIndex index, int first, int count)
    {
        if (!index.TryGrid(buffer, first, count, layout.Columns, out var grid) || !fields.TryLines(grid))
        {
            together = Math.Max(LeastTogether, together / 2);
            return false;
        }

        together = Math.Min(MostTogether, together * 2);
        NextLine += count;
        rows += count;
        if (batch.Count == LineBatch.Size)
        {
            Flush(buffer);
        }

        return true;
    }

    private bool TryRecord(byte[] buffer, RecordIndex index, int record, bool isSuspect)
    {
        var line = NextLine;
        NextLine += index.BreaksOf(record);
        view.Move(record);
        if (view.Length > CsvTable.LongestRecord)
        {
            return false;
        }

        if (line <= headerLine || IsBlank(buffer))
        {
            return true;
        }

        if ((isSuspect && IsSuspect(buffer)) || !fields.TryLine(out var named))
        {
            return TryCarefully(buffer, index, record, line);
        }

        rows++;
        withoutCustomer += named ? 0 : 1;
        if (batch.Count == LineBatch.Size)
        {
            Flush(buffer);
        }

        return true;
    }

    private bool IsBlank(byte[] buffer) => view.Length == 0
        || (blanks.Contains(buffer[view.Start]) && buffer.AsSpan(view.Start, view.Length).IndexOfAnyExcept(blanks) < 0);

    private bool IsSuspect(byte[] buffer)
    {
        var raw = buffer.AsSpan(view.Start, view.Length);
        return raw.Contains((byte)0) || !Utf8.IsValid(raw);
    }

    private bool TryCarefully(byte[] buffer, RecordIndex index, int record, long line)
    {
        // The ids of the lines before are given their codes first, so that codes follow the order of the file.
        Flush(buffer);
        table.Set(buffer, index, record, line);
        _ = cursor.Next();
        careful.Read();
        return !cursor.NeedsDecision;
    }

    private void Flush(byte[] buffer) => batch.Flush(buffer, sink, tallies, layout);
}

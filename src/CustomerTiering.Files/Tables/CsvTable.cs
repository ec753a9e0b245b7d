using System.Buffers;
using CsvHelper;
using CustomerTiering.Files.Faults;

namespace CustomerTiering.Files.Tables;

/// <summary>
/// Rows of a CSV file through CsvHelper, with the checks that it leaves to its user: ragged rows, NUL, very long records and a quote that
/// swallows the lines after it.
/// </summary>
/// <remarks>
/// A quote that goes wrong within one line spoils that row only. One that reaches over a line break spoils an unknown number of
/// rows, so the file is refused, at the line on which the quote was opened. Empty fields beyond the last column are let pass.
/// </remarks>
internal sealed class CsvTable : ITable
{
    /// <summary>Longest record, in bytes of UTF-8.</summary>
    public const int LongestRecord = 1 << 20;

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t,;|\""u8);

    private readonly string file;
    private readonly CsvReader reader;
    private readonly TextFacts facts;
    private readonly Func<TextReader> reread;
    private readonly SearchValues<byte> blanks;
    private char[] letters = new char[4096];
    private int used;
    private int[] starts = [];
    private int[] lengths = [];
    private int decoded;
    private CsvMalformedReason? malformed;

    /// <summary>Rows of a stream that stands behind the byte order mark.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="stream">The bytes.</param>
    /// <param name="facts">Their encoding.</param>
    /// <param name="delimiter">What separates the columns.</param>
    /// <param name="reread">Opens the text once more from the start, to find where a quote was opened.</param>
    public CsvTable(string file, Stream stream, TextFacts facts, char delimiter, Func<TextReader> reread)
    {
        this.file = file;
        this.facts = facts;
        this.reread = reread;
        Delimiter = delimiter;
        blanks = BlanksOf((byte)delimiter);
        reader = CsvReader.Create(
            stream,
            new CsvReaderOptions
            {
                Separator = delimiter,
                HasHeader = false,
                Encoding = facts.IsUtf8 ? null : facts.Encoding,
                TrackLineNumbers = true,
                TrimWhitespace = delimiter != '\t',
                MaxRecordSize = LongestRecord,
                BufferSize = 1 << 18,
                OnMalformedRecord = record => malformed = record.Reason,
            },
            leaveOpen: false);
    }

    /// <summary>What separates the columns.</summary>
    public char Delimiter { get; }

    /// <summary>The header that rows have to fit.</summary>
    public TableHeader Header { get; set; } = new([], 0);

    /// <inheritdoc/>
    public long Line => reader.LineNumber;

    /// <inheritdoc/>
    public int FieldCount => reader.FieldCount;

    /// <summary>The bytes of a row that holds nothing.</summary>
    public static SearchValues<byte> BlanksOf(byte delimiter) =>
        Blanks.Contains(delimiter) ? Blanks : SearchValues.Create([(byte)' ', (byte)'\t', (byte)'"', delimiter]);

    /// <inheritdoc/>
    public bool Next()
    {
        do
        {
            malformed = null;
            try
            {
                if (!reader.Read())
                {
                    return false;
                }
            }
            catch (CsvFormatException exception)
            {
                throw new FileFaultException(Inquest(exception.LineNumber));
            }

            if (reader.RawRecord.Length > LongestRecord)
            {
                throw new FileFaultException(Inquest(Line));
            }

            if (malformed is CsvMalformedReason.UnterminatedQuote
                || (malformed is CsvMalformedReason.TextAfterClosingQuote && reader.RawRecord.IndexOfAny((byte)'\r', (byte)'\n') >= 0))
            {
                throw new FileFaultException(Inquest(Line));
            }
        }
        while (reader.RawRecord.IndexOfAnyExcept(blanks) < 0);

        Prepare();
        return true;
    }

    /// <inheritdoc/>
    public bool IsDefect(out RowDefect defect) =>
        RowDefect.TryFind(this, reader.RawRecord, malformed is CsvMalformedReason.TextAfterClosingQuote, Header, facts, out defect);

    /// <inheritdoc/>
    public TableCell Cell(int column)
    {
        if ((uint)column >= (uint)decoded)
        {
            return new TableCell(default);
        }

        if (lengths[column] < 0)
        {
            starts[column] = used;
            lengths[column] = reader.GetChars(column, letters.AsSpan(used));
            used += lengths[column];
        }

        return new TableCell(letters.AsSpan(starts[column], lengths[column]));
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private void Prepare()
    {
        used = 0;
        decoded = reader.FieldCount;
        if (lengths.Length < decoded)
        {
            lengths = new int[decoded];
            starts = new int[decoded];
        }

        lengths.AsSpan(0, decoded).Fill(-1);

        // A byte of UTF-8 never becomes more than one UTF-16 letter.
        if (letters.Length < reader.RawRecord.Length)
        {
            letters = new char[Math.Max(reader.RawRecord.Length, letters.Length * 2)];
        }
    }

    /// <summary>What is wrong with a record that is too long or not closed: its first line, or a quote in it.</summary>
    private FileFault Inquest(long line)
    {
        using var text = reread();
        for (var i = 1L; i < line; i++)
        {
            SkipLine(text);
        }

        var longest = new BoundedLine(text, LongestRecord);
        return OpenQuote.TryFind(longest, line, Delimiter, out var quote) && !longest.HasLongLine
            ? FileFault.Of(FileFaultKind.UnclosedQuote, file, quote.Line, value: quote.Text)
            : FileFault.Of(FileFaultKind.LongLine, file, longest.HasLongLine ? line + longest.LongLine : line, value: longest.Start, detail: LongestRecord.ToString("N0", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static void SkipLine(TextReader text)
    {
        for (var next = text.Read(); next >= 0; next = text.Read())
        {
            if (next == '\n')
            {
                return;
            }

            if (next == '\r')
            {
                if (text.Peek() == '\n')
                {
                    _ = text.Read();
                }

                return;
            }
        }
    }
}

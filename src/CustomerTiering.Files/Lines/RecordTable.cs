using System.Text;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Lines;

/// <summary>
/// One record as a row of a table, for the careful reading of a row that the fast one does not fully understand.
/// </summary>
internal sealed class RecordTable(TableHeader header, byte delimiter) : ITable
{
    /// <summary>Nothing is known of the rest of the file, so the bytes of each row are checked.</summary>
    private static readonly TextFacts Encoded = new(TextEncodings.Utf8, 0, IsWhole: false);

    private readonly bool trims = delimiter != '\t';
    private byte[] buffer = [];
    private RecordIndex index = new(delimiter);
    private int record;
    private bool isNew;
    private char[] letters = new char[4096];
    private int used;
    private (int Start, int Length)[] cells = [];

    /// <inheritdoc/>
    public long Line { get; private set; }

    /// <inheritdoc/>
    public int FieldCount { get; private set; }

    private ReadOnlySpan<byte> Raw => buffer.AsSpan(index.StartOf(record)..EndOf(FieldCount - 1));

    /// <summary>Puts a record where the next row is.</summary>
    public void Set(byte[] bytes, RecordIndex records, int place, long line)
    {
        (buffer, index, record, Line, isNew) = (bytes, records, place, line, true);
        FieldCount = records.BehindOf(place) - records.FirstOf(place);
        if (cells.Length < FieldCount)
        {
            cells = new (int, int)[FieldCount];
        }

        cells.AsSpan(0, FieldCount).Fill((0, -1));
        used = 0;
        if (letters.Length < Raw.Length)
        {
            // A byte of UTF-8 never becomes more than one UTF-16 letter.
            letters = new char[Math.Max(Raw.Length, letters.Length * 2)];
        }
    }

    /// <inheritdoc/>
    public bool Next()
    {
        var next = isNew;
        isNew = false;
        return next;
    }

    /// <inheritdoc/>
    public bool IsDefect(out RowDefect defect) =>
        RowDefect.TryFind(this, Raw, (index.MarksOf(record) & RecordMarks.TextAfterQuote) != RecordMarks.None, header, Encoded, out defect);

    /// <inheritdoc/>
    public TableCell Cell(int column)
    {
        if ((uint)column >= (uint)FieldCount)
        {
            return new TableCell(default);
        }

        ref var cell = ref cells[column];
        if (cell.Length < 0)
        {
            cell = (used, Decode(Field(column), letters.AsSpan(used)));
            used += cell.Length;
        }

        return new TableCell(letters.AsSpan(cell.Start, cell.Length));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private ReadOnlySpan<byte> Field(int column)
    {
        var start = column == 0 ? index.StartOf(record) : index.Ends[index.FirstOf(record) + column - 1] + 1;
        return buffer.AsSpan(start..EndOf(column));
    }

    private int EndOf(int column)
    {
        var end = index.Ends[index.FirstOf(record) + column];
        return column == FieldCount - 1 && !index.HasQuotes && end > index.StartOf(record) && buffer[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The text of a field: quotes taken off, two quotes made one, text after a closing quote kept.</summary>
    private int Decode(ReadOnlySpan<byte> field, Span<char> into)
    {
        var trimmed = trims ? field.Trim(" \t"u8) : field;
        if (trimmed.IsEmpty || trimmed[0] != '"')
        {
            return Encoding.UTF8.GetChars(trimmed, into);
        }

        var rest = trimmed[1..];
        var length = 0;
        for (var quote = rest.IndexOf((byte)'"'); quote >= 0; quote = rest.IndexOf((byte)'"'))
        {
            var isEscape = quote + 1 < rest.Length && rest[quote + 1] == '"';
            length += Encoding.UTF8.GetChars(rest[..(isEscape ? quote + 1 : quote)], into[length..]);
            rest = rest[(quote + (isEscape ? 2 : 1))..];
            if (!isEscape)
            {
                break;
            }
        }

        return length + Encoding.UTF8.GetChars(rest, into[length..]);
    }
}

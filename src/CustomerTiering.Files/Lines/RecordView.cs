using System.Runtime.CompilerServices;
using System.Text;
using CustomerTiering.Files.Values;

namespace CustomerTiering.Files.Lines;

/// <summary>One record of a piece of a file, by the bytes of its fields.</summary>
internal sealed class RecordView(bool trims)
{
    private RecordIndex index = new(0);
    private int[] ends = [];
    private int first;
    private int end;
    private RecordMarks marks;

    /// <summary>Where the record starts.</summary>
    public int Start { get; private set; }

    /// <summary>Bytes of the record, its line break not counted.</summary>
    public int Length => end - Start;

    /// <summary>Number of fields.</summary>
    public int FieldCount { get; private set; }

    /// <summary>Whether text follows a closing quote.</summary>
    public bool HasTextAfterQuote => (marks & RecordMarks.TextAfterQuote) != RecordMarks.None;

    /// <summary>The bytes of the piece.</summary>
    public byte[] Buffer { get; private set; } = [];

    /// <summary>Looks at another piece of the file.</summary>
    public void Open(byte[] bytes, RecordIndex records) => (Buffer, index, ends) = (bytes, records, records.Ends);

    /// <summary>Looks at another record of the piece.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Move(int record)
    {
        Start = index.StartOf(record);
        first = index.FirstOf(record);
        FieldCount = index.BehindOf(record) - first;
        marks = index.MarksOf(record);
        end = ends[first + FieldCount - 1];
        end -= !index.HasQuotes && end > Start && Buffer[end - 1] == '\r' ? 1 : 0;
    }

    /// <summary>The bytes of an id without blanks around it; none where a word says that there is no value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryId(int column, LineBatch.Slices into, int line)
    {
        return TryField(column, out var from, out var to) && TryId(from, to, into, line);
    }

    /// <summary>The bytes of an id without blanks around it, by where it stands in the piece.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryId(int from, int to, LineBatch.Slices into, int line)
    {
        if (from < to && NeedsLook(Buffer[from], Buffer[to - 1], to - from) && !TryTrim(ref from, ref to))
        {
            return false;
        }

        into.Set(line, from, to);
        return true;
    }

    /// <summary>Whether an id may have blanks around it or be a word for no value, by its first and last byte.</summary>
    private static bool NeedsLook(byte head, byte tail, int length) =>
        ((head | tail) & 0x80) != 0 || head <= ' ' || tail <= ' ' || (length <= 6 && head is (byte)'-' or (byte)'(' or (byte)'#' or (byte)'\\' or (byte)'N' or (byte)'n');

    private bool TryTrim(ref int from, ref int to)
    {
        const int longest = 200;
        if (to - from > longest)
        {
            return false;
        }

        Span<char> letters = stackalloc char[longest];
        ReadOnlySpan<char> text = letters[..Encoding.UTF8.GetChars(Buffer.AsSpan(from..to), letters)];
        var trimmed = text.Trim();
        if (Blank.IsValue(trimmed))
        {
            to = from;
            return true;
        }

        from += Encoding.UTF8.GetByteCount(text[..(text.Length - text.TrimStart().Length)]);
        to -= Encoding.UTF8.GetByteCount(text[text.TrimEnd().Length..]);
        return true;
    }

    /// <summary>The bytes of a field without its quotes; false when quotes within it stand for others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryField(int column, out int from, out int to)
    {
        from = column == 0 ? Start : ends[first + column - 1] + 1;
        to = column == FieldCount - 1 ? end : ends[first + column];
        return (marks & RecordMarks.Quoted) == RecordMarks.None || TryUnquote(ref from, ref to);
    }

    private bool TryUnquote(ref int from, ref int to)
    {
        var (inner, behindInner) = (from, to);
        while (trims && inner < behindInner && Buffer[inner] is (byte)' ' or (byte)'\t')
        {
            inner++;
        }

        if (inner == behindInner || Buffer[inner] != '"')
        {
            return true;
        }

        while (trims && Buffer[behindInner - 1] is (byte)' ' or (byte)'\t')
        {
            behindInner--;
        }

        (from, to) = (inner + 1, behindInner - 1);
        return from <= to && Buffer[to] == '"' && ((marks & RecordMarks.Escaped) == RecordMarks.None || !Buffer.AsSpan(from..to).Contains((byte)'"'));
    }
}

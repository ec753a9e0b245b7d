using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Lines;

/// <summary>
/// Where the fields and records of some bytes of a CSV file end: found 64 bytes at a time, without a look at what stands between.
/// </summary>
/// <remarks>
/// Bytes without quotes and with plain line ends take one pass. Where there is a quote or a lone carriage return, a second pass goes
/// from one such place to the next by the rules that CsvHelper reads with: a quote opens a field only at its start, inside quotes two
/// stand for one, and after a closing quote the rest up to the delimiter is text.
/// </remarks>
internal sealed class RecordIndex(byte delimiter)
{
    private const byte Quote = (byte)'"';
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';
    private const int Step = 64;

    private readonly bool trims = delimiter != '\t';
    private int[] ends = new int[1 << 12];
    private int[] endCounts = new int[1 << 9];
    private int[] starts = new int[1 << 9];
    private RecordMarks[] marks = [];
    private int[] breaks = [];
    private int fields;
    private ulong mask;
    private int maskedFrom;
    private int maskedUntil;

    /// <summary>Bytes that must be readable, and be no byte of CSV, behind the bytes looked at.</summary>
    public const int Padding = Step;

    /// <summary>Complete records found.</summary>
    public int Count { get; private set; }

    /// <summary>Whether quotes or lone carriage returns were met, so that <see cref="MarksOf"/> and <see cref="BreaksOf"/> differ between records.</summary>
    public bool HasQuotes { get; private set; }

    /// <summary>Whether any byte is NUL.</summary>
    public bool HasNul { get; private set; }

    /// <summary>Whether any byte is not ASCII.</summary>
    public bool HasLetters { get; private set; }

    /// <summary>Whether a record cannot be told apart for sure, so that the careful reader has to say what is wrong with the file.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Where the first record that is not complete starts.</summary>
    public int Rest => starts[Count];

    /// <summary>Where the fields end, those of one record after those of the one before.</summary>
    public int[] Ends => ends;

    /// <summary>Where a record starts.</summary>
    public int StartOf(int record) => starts[record];

    /// <summary>The place of a record's first field in <see cref="Ends"/>.</summary>
    public int FirstOf(int record) => record == 0 ? 0 : endCounts[record - 1];

    /// <summary>The place behind a record's last field in <see cref="Ends"/>.</summary>
    public int BehindOf(int record) => endCounts[record];

    /// <summary>What quotes did to a record.</summary>
    public RecordMarks MarksOf(int record) => HasQuotes ? marks[record] : RecordMarks.None;

    /// <summary>Line breaks in a record, its own end included.</summary>
    public int BreaksOf(int record) => HasQuotes ? breaks[record] : 1;

    /// <summary>Some records as a grid.</summary>
    /// <param name="buffer">The bytes.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="count">How many.</param>
    /// <param name="columns">Fields that each of them is to have.</param>
    /// <param name="grid">The grid.</param>
    /// <returns>False when there are quotes, when it is the first record, before which no other ends, or one has more or fewer fields.</returns>
    public bool TryGrid(byte[] buffer, int first, int count, int columns, out RecordGrid grid)
    {
        grid = default;
        if (HasQuotes || first == 0 || starts[first + count] - starts[first] > CsvTable.LongestRecord)
        {
            return false;
        }

        var behind = endCounts[first - 1];
        var before = behind;
        foreach (var next in endCounts.AsSpan(first, count))
        {
            behind += columns;
            if (next != behind)
            {
                return false;
            }
        }

        grid = new RecordGrid(buffer, ends.AsSpan((before - 1)..behind), columns);
        return true;
    }

    /// <summary>Finds the records of some bytes.</summary>
    /// <param name="buffer">The bytes, and the padding behind them.</param>
    /// <param name="start">Where the first record starts.</param>
    /// <param name="length">Where the bytes end.</param>
    /// <param name="isEnd">Whether the file ends there, so that a last record without a line break is complete.</param>
    public void Find(byte[] buffer, int start, int length, bool isEnd)
    {
        buffer.AsSpan(length, Padding).Fill((byte)' ');
        HasQuotes = !TryPlain(buffer, start, length, isEnd);
        if (HasQuotes)
        {
            Walk(buffer, start, length, isEnd);
        }
        else if (isEnd && Rest < length)
        {
            EndField(length);
            EndRecord(length, RecordMarks.None, 1);
        }
    }

    /// <summary>One pass over bytes without quotes.</summary>
    /// <returns>False when there is a quote, or a carriage return without a line feed.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryPlain(byte[] buffer, int start, int length, bool isEnd)
    {
        Restart(start);
        var (delimiters, lineFeeds) = (Vector512.Create(delimiter), Vector512.Create(LineFeed));
        var (returns, quotes) = (Vector512.Create(CarriageReturn), Vector512.Create(Quote));
        var every = Vector512<byte>.Zero;
        var plain = true;
        ulong nul = 0;
        ulong afterReturn = 0;
        for (var i = start; i < length; i += Step)
        {
            var bytes = Vector512.LoadUnsafe(ref buffer[i]);
            var inside = length - i >= Step ? ulong.MaxValue : (1UL << (length - i)) - 1;
            every |= bytes;
            nul |= Vector512.Equals(bytes, Vector512<byte>.Zero).ExtractMostSignificantBits();
            var lines = Vector512.Equals(bytes, lineFeeds).ExtractMostSignificantBits() & inside;
            var returned = Vector512.Equals(bytes, returns).ExtractMostSignificantBits() & inside;
            var quoted = Vector512.Equals(bytes, quotes).ExtractMostSignificantBits() & inside;
            plain &= (quoted | (((returned << 1) | afterReturn) & ~lines & inside)) == 0;
            afterReturn = returned >> 63;
            if (plain)
            {
                AddPlain(i, lines, lines | (Vector512.Equals(bytes, delimiters).ExtractMostSignificantBits() & inside));
            }
        }

        HasNul = nul != 0;
        HasLetters = every.ExtractMostSignificantBits() != 0;
        return plain && !(isEnd && length > start && buffer[length - 1] == CarriageReturn);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddPlain(int offset, ulong lines, ulong all)
    {
        Grow();
        while (lines != 0)
        {
            var bit = BitOperations.TrailingZeroCount(lines);
            endCounts[Count++] = fields + BitOperations.PopCount(all & ((1UL << bit) - 1)) + 1;
            starts[Count] = offset + bit + 1;
            lines &= lines - 1;
        }

        ref var into = ref ends[fields];
        fields += BitOperations.PopCount(all);
        while (all != 0)
        {
            into = offset + BitOperations.TrailingZeroCount(all);
            into = ref Unsafe.Add(ref into, 1);
            all &= all - 1;
        }
    }

    /// <summary>From quote to delimiter to line break, by the rules of quoting.</summary>
    private void Walk(byte[] buffer, int start, int length, bool isEnd)
    {
        Restart(start);
        var (found, place, fieldStart, closedAt, lineBreaks) = (RecordMarks.None, Place.Start, start, -1, 0);
        for (var i = Next(buffer, start, length); i < length; i = Next(buffer, i + 1, length))
        {
            var isReturn = buffer[i] == CarriageReturn;
            if (buffer[i] == Quote)
            {
                i += Meet(buffer, i, length, fieldStart, ref place, ref found, ref closedAt);
                continue;
            }

            var isBreak = buffer[i] != delimiter;
            if (isReturn && i + 1 == length && !isEnd)
            {
                // Whether a line feed follows is seen with the next bytes; the record waits for them.
                break;
            }

            var width = isReturn && i + 1 < length && buffer[i + 1] == LineFeed ? 2 : 1;
            lineBreaks += isBreak ? 1 : 0;
            if (place == Place.Quoted)
            {
                i += width - 1;
                continue;
            }

            EndField(buffer, i, place, closedAt, ref found);
            place = Place.Start;
            fieldStart = i + width;
            if (isBreak)
            {
                // Text after a closing quote in a record over several lines: no telling which quote is wrong.
                IsBroken |= lineBreaks > 1 && (found & RecordMarks.TextAfterQuote) != RecordMarks.None;
                EndRecord(i + width, found, lineBreaks);
                (found, lineBreaks) = (RecordMarks.None, 0);
            }

            i += width - 1;
        }

        if (isEnd && Rest < length)
        {
            // A quote that is never closed swallowed all that is left: the careful reader tells where it was opened.
            IsBroken |= place == Place.Quoted;
            EndField(buffer, length, place, closedAt, ref found);
            IsBroken |= lineBreaks > 0 && (found & RecordMarks.TextAfterQuote) != RecordMarks.None;
            EndRecord(length, found, lineBreaks + 1);
        }
    }

    /// <summary>What a quote means where it stands; returns how many bytes more it takes.</summary>
    private int Meet(byte[] buffer, int at, int length, int fieldStart, ref Place place, ref RecordMarks found, ref int closedAt)
    {
        switch (place)
        {
            case Place.Start when IsBlank(buffer.AsSpan(fieldStart..at)):
                place = Place.Quoted;
                found |= RecordMarks.Quoted;
                return 0;
            case Place.Start or Place.Text:
                place = Place.Text;
                Mark(ref found, RecordMarks.StrayQuote);
                return 0;
            case Place.Quoted when at + 1 < length && buffer[at + 1] == Quote:
                found |= RecordMarks.Escaped;
                return 1;
            case Place.Quoted:
                place = Place.Closed;
                closedAt = at;
                return 0;
            default:
                place = Place.Text;
                Mark(ref found, RecordMarks.TextAfterQuote);
                return 0;
        }
    }

    private bool IsBlank(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (!trims || (value is not ((byte)' ' or (byte)'\t')))
            {
                return false;
            }
        }

        return true;
    }

    private static void Mark(ref RecordMarks found, RecordMarks fault)
    {
        if ((found & (RecordMarks.TextAfterQuote | RecordMarks.StrayQuote)) == RecordMarks.None)
        {
            found |= fault;
        }
    }

    /// <summary>The next quote, delimiter or line break.</summary>
    private int Next(byte[] buffer, int from, int length)
    {
        if (from < maskedUntil)
        {
            var rest = mask >> (from - maskedFrom);
            if (rest != 0)
            {
                return from + BitOperations.TrailingZeroCount(rest);
            }

            from = maskedUntil;
        }

        for (; from < length; from += Step)
        {
            var bytes = Vector512.LoadUnsafe(ref buffer[from]);
            mask = (Vector512.Equals(bytes, Vector512.Create(delimiter)) | Vector512.Equals(bytes, Vector512.Create(Quote))
                | Vector512.Equals(bytes, Vector512.Create(LineFeed)) | Vector512.Equals(bytes, Vector512.Create(CarriageReturn))).ExtractMostSignificantBits();
            if (length - from < Step)
            {
                mask &= (1UL << (length - from)) - 1;
            }

            if (mask != 0)
            {
                (maskedFrom, maskedUntil) = (from, from + Step);
                return from + BitOperations.TrailingZeroCount(mask);
            }
        }

        return length;
    }

    private void Restart(int start)
    {
        (Count, fields, mask, maskedFrom, maskedUntil) = (0, 0, 0, 0, 0);
        IsBroken = false;
        starts[0] = start;
    }

    private void EndField(byte[] buffer, int at, Place place, int closedAt, ref RecordMarks found)
    {
        if (place == Place.Closed && !IsBlank(buffer.AsSpan((closedAt + 1)..at)))
        {
            Mark(ref found, RecordMarks.TextAfterQuote);
        }

        EndField(at);
    }

    private void EndField(int at)
    {
        Grow();
        ends[fields++] = at;
    }

    private void EndRecord(int next, RecordMarks found, int lineBreaks)
    {
        Grow();
        endCounts[Count] = fields;
        if (HasQuotes || found != RecordMarks.None)
        {
            if (marks.Length < starts.Length)
            {
                Array.Resize(ref marks, starts.Length);
                Array.Resize(ref breaks, starts.Length);
            }

            marks[Count] = found;
            breaks[Count] = lineBreaks;
        }

        starts[++Count] = next;
    }

    /// <summary>Makes room for what one step can bring.</summary>
    private void Grow()
    {
        if (fields + Step + 1 > ends.Length)
        {
            Array.Resize(ref ends, ends.Length * 2);
        }

        if (Count + Step + 2 > starts.Length)
        {
            Array.Resize(ref starts, starts.Length * 2);
            Array.Resize(ref endCounts, starts.Length);
        }
    }

    private enum Place
    {
        /// <summary>In a field that has not met a quote yet.</summary>
        Start,

        /// <summary>In quotes.</summary>
        Quoted,

        /// <summary>Behind a closing quote.</summary>
        Closed,

        /// <summary>In a field in which quotes are text.</summary>
        Text,
    }
}

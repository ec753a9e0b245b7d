using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Lines;

/// <summary>Reads a part of a CSV file piece by piece; each piece holds whole records.</summary>
internal sealed class RecordStream : IDisposable
{
    /// <summary>Bytes before the first record of a piece: a number's last eight bytes can be loaded whatever stands before it.</summary>
    private const int Headroom = 64;
    private const int Piece = 1 << 18;

    private readonly Stream stream;
    private readonly long until;
    private long position;
    private int start = Headroom;
    private int length = Headroom;
    private bool isRead;

    /// <summary>Reads from a byte of a stream to another.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="from">Where a record starts.</param>
    /// <param name="until">Where a record starts too, or the end of the file.</param>
    /// <param name="delimiter">What separates the columns.</param>
    public RecordStream(Stream stream, long from, long until, byte delimiter)
    {
        this.stream = stream;
        this.until = until;
        position = from;
        stream.Position = from;
        Buffer = new byte[Headroom + Piece + RecordIndex.Padding];
        Index = new RecordIndex(delimiter);
    }

    /// <summary>The bytes of the current piece.</summary>
    public byte[] Buffer { get; private set; }

    /// <summary>Where its records are.</summary>
    public RecordIndex Index { get; }

    /// <summary>Bytes read since the piece before.</summary>
    public int JustRead { get; private set; }

    /// <summary>Whether the part ends within a record, or holds one that the careful reader has to look at.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Moves to the next piece.</summary>
    /// <returns>False at the end of the part, or when it turned out broken.</returns>
    public bool Next()
    {
        if (isRead)
        {
            return false;
        }

        JustRead = 0;
        do
        {
            MakeRoom();
            var wanted = (int)Math.Min(Buffer.Length - RecordIndex.Padding - length, until - position);
            var read = wanted == 0 ? 0 : stream.Read(Buffer, length, wanted);
            length += read;
            position += read;
            JustRead += read;
            isRead = read == 0;
            Index.Find(Buffer, start, length, isRead);
            start = Index.Rest;
            IsBroken |= Index.IsBroken || length - start > CsvTable.LongestRecord;
            if (IsBroken)
            {
                return false;
            }
        }
        while (Index.Count == 0 && !isRead);

        return Index.Count > 0;
    }

    public void Dispose() => stream.Dispose();

    /// <summary>Moves the record that was cut off to the front; a longer buffer is made when it fills this one.</summary>
    private void MakeRoom()
    {
        var rest = length - start;
        var buffer = rest * 2 > Buffer.Length ? new byte[Buffer.Length * 2] : Buffer;
        Buffer.AsSpan(start, rest).CopyTo(buffer.AsSpan(Headroom));
        Buffer = buffer;
        (start, length) = (Headroom, Headroom + rest);
    }
}

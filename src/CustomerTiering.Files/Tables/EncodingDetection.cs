using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace CustomerTiering.Files.Tables;

/// <summary>
/// Finds the encoding of a text file from all of its bytes.
/// </summary>
/// <remarks>
/// <para>A byte order mark decides. Without one, many zero bytes on one side of each pair mean UTF-16. A file that is valid UTF-8 from end to
/// end is UTF-8. The whole file is looked at, because a long export may be plain ASCII for a megabyte before the first name with an accent.</para>
/// <para>In a file that is not valid throughout, UTF-8 wins if it has more well-formed letters beyond ASCII than ill-formed bytes (a few
/// damaged rows, which are then rejected one by one). Otherwise GB18030 wins over Windows-1252 when most bytes beyond ASCII
/// come in pairs that are Chinese characters; a lone byte between ASCII letters is an accent of Western Europe.</para>
/// </remarks>
internal static class EncodingDetection
{
    private const int Chunk = 1 << 20;

    /// <summary>Finds the encoding of a stream that stands at its start, and leaves it anywhere.</summary>
    public static TextFacts Detect(Stream stream, string stated, CancellationToken token)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            var read = stream.ReadAtLeast(buffer, 4, throwOnEndOfStream: false);
            var start = buffer.AsSpan(0, read);
            if (stated.Length > 0)
            {
                var encoding = TextEncodings.Named(stated);
                var preamble = start.StartsWith(encoding.Preamble) ? encoding.Preamble.Length : 0;
                return new TextFacts(encoding.CodePage == 65001 ? TextEncodings.Utf8 : encoding, preamble, IsWhole: false);
            }

            if (start.StartsWith(Encoding.UTF8.Preamble))
            {
                stream.Position = 3;
                return new TextFacts(TextEncodings.Utf8, 3, Scan(stream, buffer, token).IsUtf8);
            }

            if (start.StartsWith(Encoding.Unicode.Preamble) || start.StartsWith(Encoding.BigEndianUnicode.Preamble))
            {
                return new TextFacts(start[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode, 2, IsWhole: false);
            }

            stream.Position = 0;
            read = stream.ReadAtLeast(buffer.AsSpan(0, 1 << 16), 1 << 16, throwOnEndOfStream: false);
            if (LooksLikeUtf16(buffer.AsSpan(0, read), out var wide))
            {
                return new TextFacts(wide, 0, IsWhole: false);
            }

            stream.Position = 0;
            var bytes = Scan(stream, buffer, token);
            return bytes.IsUtf8 || bytes.Letters > bytes.IllFormed
                ? new TextFacts(TextEncodings.Utf8, 0, bytes.IsUtf8)
                : new TextFacts(bytes.ChinesePairs * 2 > bytes.OtherHigh ? TextEncodings.Gb18030 : TextEncodings.Windows1252, 0, IsWhole: false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool LooksLikeUtf16(ReadOnlySpan<byte> sample, out Encoding encoding)
    {
        var pairs = sample.Length / 2;
        var (even, odd) = (0, 0);
        for (var i = 0; i < pairs * 2; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        // Delimiters, digits and line breaks alone make a tenth of any table; a file with a few NUL bytes has them on both sides or rarely.
        encoding = odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode;
        return pairs >= 4 && Math.Max(even, odd) * 10 >= pairs && Math.Min(even, odd) * 10 < Math.Max(even, odd);
    }

    private static ByteCensus Scan(Stream stream, byte[] buffer, CancellationToken token)
    {
        var census = new ByteCensus();
        var kept = 0;
        while (true)
        {
            token.ThrowIfCancellationRequested();
            var read = stream.Read(buffer, kept, Chunk - kept);
            var length = kept + read;
            if (length == 0)
            {
                return census;
            }

            // The last bytes wait for the next chunk, so that no letter is cut in two.
            var usable = read == 0 ? length : Math.Max(0, length - 4);
            while (usable > 0 && usable < length && (buffer[usable] & 0xC0) == 0x80 && length - usable < 8)
            {
                usable--;
            }

            var part = buffer.AsSpan(0, usable);
            if (!Utf8.IsValid(part))
            {
                census.Count(part);
            }
            else
            {
                census.CountValid(part);
            }

            kept = length - usable;
            buffer.AsSpan(usable, kept).CopyTo(buffer);
            if (read == 0)
            {
                return census;
            }
        }
    }
}

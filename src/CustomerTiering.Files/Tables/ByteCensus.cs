using System.Buffers;
using System.Text;

namespace CustomerTiering.Files.Tables;

/// <summary>Counts what the bytes of a file could be: letters of UTF-8, ill-formed bytes, Chinese pairs, lone bytes beyond ASCII.</summary>
internal sealed class ByteCensus
{
    /// <summary>Well-formed letters beyond ASCII.</summary>
    public long Letters { get; private set; }

    /// <summary>Bytes that belong to no letter of UTF-8.</summary>
    public long IllFormed { get; private set; }

    /// <summary>Pairs of bytes beyond ASCII that are Chinese characters or full-width signs in GB18030.</summary>
    public long ChinesePairs { get; private set; }

    /// <summary>Bytes beyond ASCII outside such pairs.</summary>
    public long OtherHigh { get; private set; }

    public bool IsUtf8 => IllFormed == 0;

    /// <summary>Counts bytes known to be valid UTF-8: they matter only when the file turns out not to be valid elsewhere.</summary>
    public void CountValid(ReadOnlySpan<byte> bytes)
    {
        if (Ascii.IsValid(bytes))
        {
            return;
        }

        foreach (var value in bytes)
        {
            Letters += value >= 0xC0 ? 1 : 0;
        }

        CountPairs(bytes);
    }

    public void Count(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes;
        while (!rest.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(rest, out _, out var length);
            if (status != OperationStatus.Done)
            {
                IllFormed += length;
            }
            else if (length > 1)
            {
                Letters++;
            }

            rest = rest[length..];
        }

        CountPairs(bytes);
    }

    private void CountPairs(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            // GB2312: characters B0–F7, signs A1–A9, both bytes beyond ASCII.
            if (i + 1 < bytes.Length && bytes[i + 1] >= 0xA1 && bytes[i] is (>= 0xB0 and <= 0xF7) or (>= 0xA1 and <= 0xA9))
            {
                ChinesePairs++;
                i++;
            }
            else
            {
                OtherHigh++;
            }
        }
    }
}

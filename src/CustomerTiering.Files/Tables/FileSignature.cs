using System.Text;

namespace CustomerTiering.Files.Tables;

/// <summary>What the first bytes of a file say that it is, whatever its name says.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Start, string Name)[] Known =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"), ("GIF8"u8.ToArray(), "GIF"), ("%PDF"u8.ToArray(), "PDF"),
        ([0x1F, 0x8B], "gzip"), ("Rar!"u8.ToArray(), "RAR"), ([0x37, 0x7A, 0xBC, 0xAF], "7z"), ("BZh"u8.ToArray(), "bzip2"), ([0xFD, 0x37, 0x7A, 0x58], "xz"),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd"), ("SQLite format 3"u8.ToArray(), "SQLite"), ("PAR1"u8.ToArray(), "Parquet"), ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "ELF"), ([0x4D, 0x5A, 0x90], "EXE"),
    ];

    /// <summary>Whether the file is a zip archive, as .xlsx is.</summary>
    public static bool IsZip(ReadOnlySpan<byte> start) => start.StartsWith("PK\x03\x04"u8);

    /// <summary>Whether the file is a compound document, as .xls is.</summary>
    public static bool IsCompound(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    /// <summary>Whether the file is HTML or XML.</summary>
    public static bool IsMarkup(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start.StartsWith(Encoding.UTF8.Preamble) ? start[3..] : start).TrimStart();
        string[] openings = ["<html", "<!doctype", "<?xml", "<table", "<head", "<meta", "<style", "<div"];
        return Array.Exists(openings, opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the file is no text: a known format, or control characters in its first line or in one of a hundred bytes.</summary>
    /// <remarks>A few NUL bytes further down are no sign of it: a table may have damaged rows.</remarks>
    public static bool IsBinary(ReadOnlySpan<byte> start, out string why)
    {
        foreach (var (bytes, name) in Known)
        {
            if (start.StartsWith(bytes))
            {
                why = name;
                return true;
            }
        }

        var text = start.TrimStart("\r\n \t"u8);
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        var line = end < 0 ? text : text[..end];
        for (var i = 0; i < line.Length; i++)
        {
            if (IsControl(line[i]) || line[i] == 0)
            {
                why = FormattableString.Invariant($"0x{line[i]:X2}");
                return true;
            }
        }

        var controls = 0;
        foreach (var value in start)
        {
            controls += IsControl(value) ? 1 : 0;
        }

        why = FormattableString.Invariant($"{controls}/{start.Length}");
        return controls * 100 > start.Length;
    }

    private static bool IsControl(byte value) => value is (> 0 and < 9) or 11 or (> 13 and < 32 and not 27 and not 26) or 127;
}

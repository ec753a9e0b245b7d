using System.Text;

namespace CustomerTiering.Files.Tables;

/// <summary>The encodings of text files, those of older systems included.</summary>
public static class TextEncodings
{
    private static readonly EncodingProvider OlderSystems = CodePagesEncodingProvider.Instance;

    internal static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    internal static Encoding Gb18030 => Named("gb18030");

    internal static Encoding Windows1252 => Named("windows-1252");

    /// <summary>Whether an encoding of the name is known; an empty name, which means "detect it", is.</summary>
    public static bool IsKnown(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length == 0 || Find(name) is not null;
    }

    internal static Encoding Named(string name) => Find(name) ?? throw new ArgumentException($"'{name}' is not an encoding that is known.", nameof(name));

    private static Encoding? Find(string name)
    {
        var known = name.Trim().ToUpperInvariant() switch
        {
            "GBK" or "GB2312" or "CP936" or "ANSI-CN" => "gb18030",
            "LATIN1" or "LATIN-1" or "ISO-8859-1" or "ANSI" => "windows-1252",
            "UTF8" => "utf-8",
            "UTF16" or "UTF-16LE" or "UNICODE" => "utf-16",
            "UTF16BE" or "UTF-16BE" => "utf-16BE",
            _ => name.Trim(),
        };
        if (OlderSystems.GetEncoding(known) is { } older)
        {
            return older;
        }

        try
        {
            return Encoding.GetEncoding(known);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

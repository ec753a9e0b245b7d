using System.Text;

namespace CustomerTiering.Files.Tables;

/// <summary>The encoding of a text file.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="PreambleBytes">Bytes of the byte order mark; 0 without one.</param>
/// <param name="IsWhole">Whether every byte of the file is text in it; otherwise rows have to be checked one by one.</param>
internal sealed record TextFacts(Encoding Encoding, int PreambleBytes, bool IsWhole)
{
    public bool IsUtf8 => Encoding.CodePage == 65001;

    /// <summary>The name shown to people and saved in profiles.</summary>
    public string Name => Encoding.WebName;
}

using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CustomerTiering.Files.Anonymise;

/// <summary>
/// The stand-ins of one kind of id: a letter and a number, given out in an order that depends on a seed and not on where an id was seen first.
/// </summary>
/// <remarks>
/// Ids are ordered by SHA-256 of seed, kind and id. Who knows the seed and all ids can number them again, so a seed is kept like the
/// file itself.
/// </remarks>
internal sealed class Pseudonyms
{
    private readonly Dictionary<string, string> standIns = new(StringComparer.Ordinal);

    private Pseudonyms()
    {
    }

    /// <summary>Numbers ids.</summary>
    /// <param name="kind">What they are; the same id of another kind has another stand-in.</param>
    /// <param name="ids">The ids, each once.</param>
    /// <param name="letterOf">The letter before the number.</param>
    /// <param name="seed">The seed.</param>
    public static Pseudonyms Of(string kind, IEnumerable<string> ids, Func<string, string> letterOf, long seed)
    {
        string[] ordered = [.. ids.Select(id => (Id: id, Key: Key(kind, id, seed))).OrderBy(entry => entry.Key, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal).Select(entry => entry.Id)];
        var width = Math.Max(3, ordered.Length.ToString(CultureInfo.InvariantCulture).Length);
        var pseudonyms = new Pseudonyms();
        for (var i = 0; i < ordered.Length; i++)
        {
            pseudonyms.standIns.Add(ordered[i], letterOf(ordered[i]) + (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(width, '0'));
        }

        return pseudonyms;
    }

    public string Of(string id) => standIns[id];

    private static string Key(string kind, string id, long seed)
    {
        var text = Encoding.UTF8.GetBytes($"{kind}\0{id}");
        var bytes = new byte[text.Length + sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, seed);
        text.CopyTo(bytes, sizeof(long));
        return System.Convert.ToHexString(SHA256.HashData(bytes));
    }
}

using System.Security.Cryptography;
using System.Text;
using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>Reads what <see cref="PartialSalesWriter"/> wrote, from bytes whose digest was checked.</summary>
internal ref struct PartialSalesReader
{
    private ReadOnlySpan<byte> rest;

    private PartialSalesReader(ReadOnlySpan<byte> rest) => this.rest = rest;

    /// <summary>Whether bytes are a whole, unchanged part of this version.</summary>
    public static bool TryCheck(ReadOnlySpan<byte> bytes, out string fault)
    {
        var magic = PartialSalesWriter.Magic;
        if (bytes.Length < magic.Length + PartialSalesWriter.DigestLength || !bytes.StartsWith(magic[..^1]))
        {
            fault = "These bytes are not partial sales.";
            return false;
        }

        if (bytes[magic.Length - 1] != magic[^1])
        {
            fault = FormattableString.Invariant($"Partial sales of version {bytes[magic.Length - 1]} cannot be read; this is version {magic[^1]}.");
            return false;
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..^PartialSalesWriter.DigestLength], digest);
        var whole = bytes[^PartialSalesWriter.DigestLength..].SequenceEqual(digest[..PartialSalesWriter.DigestLength]);
        fault = whole ? string.Empty : "The bytes were cut or changed: the digest at their end is another.";
        return whole;
    }

    public static PartialSalesHeader Header(ReadOnlySpan<byte> bytes) => Open(bytes, out _);

    /// <summary>Opens a part and stands before its first customer.</summary>
    public static PartialSalesHeader Open(ReadOnlySpan<byte> bytes, out PartialSalesReader reader)
    {
        reader = new PartialSalesReader(bytes[PartialSalesWriter.Magic.Length..^PartialSalesWriter.DigestLength]);
        var window = PartialSalesHeader.WindowOf(reader.Int(), reader.Int(), reader.Int());
        var currency = Encoding.UTF8.GetString(reader.Bytes());
        var facts = new PartialSalesFacts(reader.Long(), reader.Long(), reader.Long(), reader.Long(), reader.Long(), reader.Int(), reader.Int());
        return new PartialSalesHeader(window, currency.Length == 0 ? Currency.None : Currency.Of(currency), facts, reader.Int());
    }

    public int Int() => (int)Wide();

    public long Long() => (long)Wide();

    public Int128 Signed()
    {
        var folded = Wide();
        return (Int128)(folded >> 1) ^ -(Int128)(folded & 1);
    }

    public ReadOnlySpan<byte> Bytes()
    {
        var length = Int();
        var bytes = rest[..length];
        rest = rest[length..];
        return bytes;
    }

    private UInt128 Wide()
    {
        UInt128 value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var group = rest[0];
            rest = rest[1..];
            value |= (UInt128)(group & 0x7Fu) << shift;
            if (group < 0x80)
            {
                return value;
            }
        }
    }
}

using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace CustomerTiering.Sales;

/// <summary>Writes a part of a book: whole numbers in groups of seven bits, the lowest group first; signed ones folded so that small sizes stay short.</summary>
internal sealed class PartialSalesWriter
{
    /// <summary>The first bytes of every part; the last of them is the version.</summary>
    public static ReadOnlySpan<byte> Magic => "CTPS\u0001"u8;

    /// <summary>Bytes of the digest at the end.</summary>
    public const int DigestLength = 16;

    private readonly ArrayBufferWriter<byte> output = new();

    public PartialSalesWriter() => output.Write(Magic);

    public void Number(ulong value) => Wide(value);

    public void Signed(Int128 value) => Wide(((UInt128)value << 1) ^ (UInt128)(value >> 127));

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Number((ulong)value.Length);
        output.Write(value);
    }

    public void Text(string value) => Bytes(Encoding.UTF8.GetBytes(value));

    /// <summary>All that was written, with the digest behind it.</summary>
    public byte[] Finish()
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(output.WrittenSpan, digest);
        output.Write(digest[..DigestLength]);
        return output.WrittenSpan.ToArray();
    }

    private void Wide(UInt128 value)
    {
        var group = output.GetSpan(19);
        var length = 0;
        while (value > 0x7F)
        {
            group[length++] = (byte)((uint)value | 0x80);
            value >>= 7;
        }

        group[length++] = (byte)value;
        output.Advance(length);
    }
}

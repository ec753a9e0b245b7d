using System.Collections;
using System.Text;
using CustomerTiering.Customers;

namespace CustomerTiering.Sales;

/// <summary>
/// The customers of a book by code, as texts and in UTF-8. Only one of the two is there to begin with: the other is made of an id, or of
/// all, when it is first asked for.
/// </summary>
/// <remarks>A view of what a table held when it was taken; the table may go on. Safe to share between threads.</remarks>
internal sealed class CustomerIds : IReadOnlyList<CustomerId>
{
    private readonly Lazy<CustomerId[]> texts;
    private readonly Lazy<(byte[] Bytes, int[] Starts)> utf8;

    /// <summary>Customers whose ids stand in UTF-8 one after the other.</summary>
    public CustomerIds(byte[] bytes, int[] starts, int count)
    {
        Count = count;
        utf8 = new((bytes, starts));
        texts = new(() => new CustomerId[count]);
    }

    /// <summary>Customers as a host gave them.</summary>
    public CustomerIds(CustomerId[] given)
    {
        Count = given.Length;
        texts = new(given);
        utf8 = new(() => Write(given));
    }

    public int Count { get; }

    public CustomerId this[int code]
    {
        get
        {
            // Two threads may make the same text at once; either is as good.
            ref var id = ref texts.Value[code];
            if (id.IsNone)
            {
                id = new CustomerId(Encoding.UTF8.GetString(Bytes(code)));
            }

            return id;
        }
    }

    /// <summary>An id in UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes(int code)
    {
        if ((uint)code >= (uint)Count)
        {
            throw new ArgumentOutOfRangeException(nameof(code), code, "There is no customer of this code.");
        }

        var (bytes, starts) = utf8.Value;
        return bytes.AsSpan(starts[code]..starts[code + 1]);
    }

    public IEnumerator<CustomerId> GetEnumerator()
    {
        for (var code = 0; code < Count; code++)
        {
            yield return this[code];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static (byte[] Bytes, int[] Starts) Write(CustomerId[] ids)
    {
        var starts = new int[ids.Length + 1];
        for (var code = 0; code < ids.Length; code++)
        {
            starts[code + 1] = checked(starts[code] + Encoding.UTF8.GetByteCount(ids[code].Value));
        }

        var bytes = new byte[starts[^1]];
        for (var code = 0; code < ids.Length; code++)
        {
            Encoding.UTF8.GetBytes(ids[code].Value, bytes.AsSpan(starts[code]));
        }

        return (bytes, starts);
    }
}

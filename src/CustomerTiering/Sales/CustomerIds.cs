using System.Collections;
using System.Text;
using CustomerTiering.Customers;

namespace CustomerTiering.Sales;

/// <summary>The customers of a book by code, over their ids in UTF-8: a text is made of an id when it is first asked for.</summary>
/// <remarks>A view of what a table held when it was taken; the table may go on. Safe to share between threads.</remarks>
internal sealed class CustomerIds(byte[] bytes, int[] starts, int count) : IReadOnlyList<CustomerId>
{
    private readonly Lazy<CustomerId[]> made = new(() => new CustomerId[count]);

    public int Count => count;

    public CustomerId this[int code]
    {
        get
        {
            // Two threads may make the same text at once; either is as good.
            ref var id = ref made.Value[code];
            if (id.IsNone)
            {
                id = new CustomerId(Encoding.UTF8.GetString(Bytes(code)));
            }

            return id;
        }
    }

    /// <summary>An id in UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes(int code) => code < count
        ? bytes.AsSpan(starts[code]..starts[code + 1])
        : throw new ArgumentOutOfRangeException(nameof(code), code, "There is no customer of this code.");

    public IEnumerator<CustomerId> GetEnumerator()
    {
        for (var code = 0; code < count; code++)
        {
            yield return this[code];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

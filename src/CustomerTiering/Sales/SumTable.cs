namespace CustomerTiering.Sales;

/// <summary>
/// Sums per customer by code. Amounts are added in 64 bits; before they could overflow, all of them are put aside in 128 bits and start
/// again from zero, so every sum is exact and the common case pays nothing for it.
/// </summary>
internal sealed class SumTable
{
    private CustomerSums[] sums;
    private WideSums[] aside = [];
    private ulong room = long.MaxValue;

    public SumTable(int capacity) => sums = new CustomerSums[Math.Max(capacity, 16)];

    /// <summary>Codes below this have a place.</summary>
    public int Count { get; private set; }

    /// <summary>The places, for adding in a tight loop; good until the next <see cref="Reserve"/>.</summary>
    public Span<CustomerSums> Sums => sums.AsSpan(0, Count);

    /// <summary>Makes places for codes below a number.</summary>
    public void Reserve(int count)
    {
        if (count > sums.Length)
        {
            Array.Resize(ref sums, Math.Max(count, sums.Length * 2));
        }

        Count = Math.Max(Count, count);
    }

    /// <summary>
    /// Announces lines whose amounts, and whose costs, have sizes that add to at most this, itself at most <see cref="long.MaxValue"/>. After the
    /// call they can be added without a check.
    /// </summary>
    public void Expect(ulong size)
    {
        if (size > room)
        {
            PutAside();
        }

        room -= size;
    }

    public Int128 Revenue(int code) => sums[code].Revenue + (code < aside.Length ? aside[code].Revenue : 0);

    public Int128 Returns(int code) => sums[code].Returns + (code < aside.Length ? aside[code].Returns : 0);

    public Int128 Cost(int code) => sums[code].Cost + (code < aside.Length ? aside[code].Cost : 0);

    /// <summary>Adds amounts that are already 128 bits wide.</summary>
    public void AddAside(int code, in WideSums amounts)
    {
        if (code >= aside.Length)
        {
            Array.Resize(ref aside, sums.Length);
        }

        aside[code].Add(amounts);
    }

    /// <summary>Adds another table's sums; codes of the other are looked up in a map, or are the same where there is none.</summary>
    public void Add(SumTable other, ReadOnlySpan<int> map)
    {
        for (var code = 0; code < other.Count; code++)
        {
            var own = map.IsEmpty ? code : map[code];
            Reserve(own + 1);
            ref readonly var from = ref other.sums[code];
            sums[own].AddCountsOf(from);
            var size = Math.Max(Size(from.Revenue), Math.Max(Size(from.Returns), Size(from.Cost)));
            if (code >= other.aside.Length && size <= room)
            {
                room -= size;
                sums[own].Revenue += from.Revenue;
                sums[own].Returns += from.Returns;
                sums[own].Cost += from.Cost;
            }
            else
            {
                AddAside(own, new WideSums { Revenue = other.Revenue(code), Returns = other.Returns(code), Cost = other.Cost(code) });
            }
        }
    }

    /// <summary>The size of an amount without its sign.</summary>
    public static ulong Size(long amount) => amount < 0 ? (ulong)-(Int128)amount : (ulong)amount;

    private void PutAside()
    {
        if (aside.Length < sums.Length)
        {
            Array.Resize(ref aside, sums.Length);
        }

        for (var code = 0; code < Count; code++)
        {
            ref var sum = ref sums[code];
            aside[code].Add(new WideSums { Revenue = sum.Revenue, Returns = sum.Returns, Cost = sum.Cost });
            (sum.Revenue, sum.Returns, sum.Cost) = (0, 0, 0);
        }

        room = long.MaxValue;
    }
}

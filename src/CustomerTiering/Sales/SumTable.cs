namespace CustomerTiering.Sales;

/// <summary>
/// Sums per customer by code. Amounts are added in 64 bits; before they could overflow, all of them are put aside in 128 bits and start
/// again from zero, so every sum is exact and the common case pays nothing for it.
/// </summary>
internal sealed class SumTable
{
    private CustomerSums[] sums;
    private RareSums[] rare;
    private WideSums[] aside = [];
    private ulong room = long.MaxValue;

    public SumTable(int capacity)
    {
        sums = new CustomerSums[Math.Max(capacity, 16)];
        rare = new RareSums[sums.Length];
    }

    /// <summary>Codes below this have a place.</summary>
    public int Count { get; private set; }

    /// <summary>The sums every line touches, for adding in a tight loop; good until the next <see cref="Reserve"/>.</summary>
    public Span<CustomerSums> Sums => sums.AsSpan(0, Count);

    /// <summary>The sums few lines touch; good until the next <see cref="Reserve"/>.</summary>
    public Span<RareSums> Rare => rare.AsSpan(0, Count);

    /// <summary>Makes places for codes below a number.</summary>
    public void Reserve(int count)
    {
        if (count > sums.Length)
        {
            var length = Math.Max(count, sums.Length * 2);
            Array.Resize(ref sums, length);
            Array.Resize(ref rare, length);
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

    /// <summary>Whether nothing was put aside, so that the revenue of any customers together fits in 64 bits.</summary>
    public bool IsNarrow => aside.Length == 0;

    public Int128 Revenue(int code) => sums[code].Revenue + (code < aside.Length ? aside[code].Revenue : 0);

    public Int128 Returns(int code) => rare[code].Returns + (code < aside.Length ? aside[code].Returns : 0);

    public Int128 Cost(int code) => sums[code].Cost + (code < aside.Length ? aside[code].Cost : 0);

    /// <summary>Adds another table's sums; codes of the other are looked up in a map, or are the same where there is none.</summary>
    public void Add(SumTable other, ReadOnlySpan<int> map)
    {
        foreach (var code in map.IsEmpty ? [other.Count - 1] : map)
        {
            Reserve(code + 1);
        }

        // What another table took up of its room bounds every sum in it.
        var most = long.MaxValue - other.room;
        if (other.aside.Length == 0 && most <= room)
        {
            room -= most;
            AddWithoutCheck(other, map);
            return;
        }

        for (var code = 0; code < other.Count; code++)
        {
            var own = map.IsEmpty ? code : map[code];
            ref readonly var from = ref other.sums[code];
            ref readonly var fromRare = ref other.rare[code];
            sums[own].AddCountsOf(from);
            rare[own].LinesWithoutCost += fromRare.LinesWithoutCost;
            rare[own].SeenBefore |= fromRare.SeenBefore;
            var size = Math.Max(Size(from.Revenue), Math.Max(Size(fromRare.Returns), Size(from.Cost)));
            if (code >= other.aside.Length && size <= room)
            {
                room -= size;
                sums[own].Revenue += from.Revenue;
                sums[own].Cost += from.Cost;
                rare[own].Returns += fromRare.Returns;
            }
            else
            {
                AddAside(own, new WideSums { Revenue = other.Revenue(code), Returns = other.Returns(code), Cost = other.Cost(code) });
            }
        }
    }

    private void AddWithoutCheck(SumTable other, ReadOnlySpan<int> map)
    {
        var from = other.sums.AsSpan(0, other.Count);
        var fromRare = other.rare.AsSpan(0, other.Count);
        for (var code = 0; code < from.Length; code++)
        {
            var own = map.IsEmpty ? code : map[code];
            sums[own].Add(from[code]);
            ref var few = ref rare[own];
            few.Returns += fromRare[code].Returns;
            few.LinesWithoutCost += fromRare[code].LinesWithoutCost;
            few.SeenBefore |= fromRare[code].SeenBefore;
        }
    }

    /// <summary>Adds amounts that are already 128 bits wide.</summary>
    public void AddAside(int code, in WideSums amounts)
    {
        if (code >= aside.Length)
        {
            Array.Resize(ref aside, sums.Length);
        }

        aside[code].Add(amounts);
    }

    /// <summary>What of a code's amounts was put aside in 128 bits.</summary>
    public WideSums Aside(int code) => code < aside.Length ? aside[code] : default;

    /// <summary>Adds the sums of one code to another's and leaves the first without any.</summary>
    public void Move(int from, int to)
    {
        sums[to].AddCountsOf(sums[from]);
        rare[to].LinesWithoutCost += rare[from].LinesWithoutCost;
        rare[to].SeenBefore |= rare[from].SeenBefore;
        AddAside(to, new WideSums { Revenue = Revenue(from), Returns = Returns(from), Cost = Cost(from) });
        Put(from, default, default, default);
    }

    /// <summary>Sets the sums of a code.</summary>
    public void Put(int code, in CustomerSums sum, in RareSums few, in WideSums wide)
    {
        // Sums that come from elsewhere were not announced; a table with something put aside is never taken at its word on what room is left.
        if (aside.Length < sums.Length)
        {
            Array.Resize(ref aside, sums.Length);
        }

        sums[code] = sum;
        rare[code] = few;
        aside[code] = wide;
    }

    /// <summary>The size of an amount without its sign.</summary>
    public static ulong Size(long amount) => amount < 0 ? 0UL - (ulong)amount : (ulong)amount;

    private void PutAside()
    {
        if (aside.Length < sums.Length)
        {
            Array.Resize(ref aside, sums.Length);
        }

        for (var code = 0; code < Count; code++)
        {
            ref var sum = ref sums[code];
            aside[code].Add(new WideSums { Revenue = sum.Revenue, Returns = rare[code].Returns, Cost = sum.Cost });
            (sum.Revenue, rare[code].Returns, sum.Cost) = (0, 0, 0);
        }

        room = long.MaxValue;
    }
}

using System.Runtime.CompilerServices;

namespace CustomerTiering.Benchmarks.Tight;

/// <summary>Sums by an id of exactly eight bytes, in a table whose slots hold the sums themselves.</summary>
internal sealed class TightTable
{
    private TightSums[] slots = new TightSums[1 << 16];
    private int count;

    /// <summary>The sums of an id.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref TightSums Of(ulong id)
    {
        var mask = (uint)slots.Length - 1;
        for (var i = Place(id) & mask; ; i = (i + 1) & mask)
        {
            ref var slot = ref slots[i];
            if (slot.Id == id)
            {
                return ref slot;
            }

            if (slot.Id == 0)
            {
                return ref Add(id, i);
            }
        }
    }

    public void Add(TightTable other)
    {
        foreach (ref readonly var slot in other.slots.AsSpan())
        {
            if (slot.Id != 0)
            {
                Of(slot.Id).Add(slot);
            }
        }
    }

    /// <summary>The sums one after the other.</summary>
    public TightSums[] ToArray()
    {
        var all = new TightSums[count];
        var next = 0;
        foreach (ref readonly var slot in slots.AsSpan())
        {
            if (slot.Id != 0)
            {
                all[next++] = slot;
            }
        }

        return all;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Place(ulong id) => (uint)((id * 0x9E37_79B9_7F4A_7C15) >> 32);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref TightSums Add(ulong id, uint place)
    {
        if (++count * 2 > slots.Length)
        {
            var old = slots;
            slots = new TightSums[old.Length * 2];
            var mask = (uint)slots.Length - 1;
            foreach (ref readonly var slot in old.AsSpan())
            {
                if (slot.Id != 0)
                {
                    var i = Place(slot.Id) & mask;
                    while (slots[i].Id != 0)
                    {
                        i = (i + 1) & mask;
                    }

                    slots[i] = slot;
                }
            }

            count--;
            return ref Of(id);
        }

        slots[place].Id = id;
        return ref slots[place];
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace CustomerTiering.Benchmarks.Tight;

/// <summary>
/// Sums by an id of exactly eight bytes, in a table whose slots hold the sums themselves. Lines wait in a short row while memory is asked
/// for their slots.
/// </summary>
internal sealed unsafe class TightTable
{
    private const int Waiting = 64;

    private readonly Line[] waiting = new Line[Waiting];
    private TightSums[] slots = new TightSums[1 << 16];
    private int count;
    private int lines;

    /// <summary>Takes a line; it is in the sums after the next <see cref="Flush"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong id, long amount, long cost, int day)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref slots[Place(id) & ((uint)slots.Length - 1)]));
        }

        waiting[lines] = new Line(id, amount, cost, day);
        if (++lines == Waiting)
        {
            Flush();
        }
    }

    /// <summary>Adds the lines that wait.</summary>
    public void Flush()
    {
        foreach (ref readonly var line in waiting.AsSpan(0, lines))
        {
            Of(line.Id).Add(line.Amount, line.Cost, line.Day);
        }

        lines = 0;
    }

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

    private readonly record struct Line(ulong Id, long Amount, long Cost, int Day);
}

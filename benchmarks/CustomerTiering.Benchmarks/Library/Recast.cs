using System.Buffers;
using System.Runtime.InteropServices;

namespace CustomerTiering.Benchmarks.Library;

/// <summary>An array seen as one of another type of the same layout, without a copy.</summary>
internal sealed class Recast<TFrom, TTo>(TFrom[] array) : MemoryManager<TTo>
    where TFrom : unmanaged
    where TTo : unmanaged
{
    public override Span<TTo> GetSpan() => MemoryMarshal.Cast<TFrom, TTo>(array.AsSpan());

    public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace CustomerTiering.Sales;

/// <summary>Asks memory for what will be needed soon. It changes nothing but the time that the later access takes.</summary>
internal static class Prefetch
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Of<T>(ref T place)
        where T : unmanaged
    {
        // The address is only looked at by the processor's cache; should the collector move the array meanwhile, a line is fetched in vain.
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref place));
        }
    }
}

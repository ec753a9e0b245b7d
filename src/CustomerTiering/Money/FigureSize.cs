using System.Numerics;
using System.Runtime.InteropServices;

namespace CustomerTiering.Money;

/// <summary>Bounds of columns of figures, several figures at a time.</summary>
internal static class FigureSize
{
    /// <summary>The greatest size among values without their signs, plus one at the most: an upper bound.</summary>
    public static ulong Greatest(ReadOnlySpan<long> values)
    {
        // Complementing a negative number gives its size less one, so the greatest of both is found without a branch.
        long most = 0;
        var i = 0;
        if (Vector.IsHardwareAccelerated && values.Length >= Vector<long>.Count)
        {
            var mosts = Vector<long>.Zero;
            for (; i <= values.Length - Vector<long>.Count; i += Vector<long>.Count)
            {
                var part = Vector.LoadUnsafe(ref MemoryMarshal.GetReference(values), (nuint)i);
                mosts = Vector.Max(mosts, part ^ (part >> 63));
            }

            for (var lane = 0; lane < Vector<long>.Count; lane++)
            {
                most = Math.Max(most, mosts[lane]);
            }
        }

        for (; i < values.Length; i++)
        {
            most = Math.Max(most, values[i] ^ (values[i] >> 63));
        }

        return (ulong)most + 1;
    }

    /// <summary>The least and the greatest of some numbers; the other way round when there are none.</summary>
    public static (T Least, T Most) Ends<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged, INumber<T>, IMinMaxValue<T>
    {
        var (least, most) = (T.MaxValue, T.MinValue);
        var i = 0;
        if (Vector.IsHardwareAccelerated && numbers.Length >= Vector<T>.Count)
        {
            var (leasts, mosts) = (new Vector<T>(T.MaxValue), new Vector<T>(T.MinValue));
            for (; i <= numbers.Length - Vector<T>.Count; i += Vector<T>.Count)
            {
                var part = Vector.LoadUnsafe(ref MemoryMarshal.GetReference(numbers), (nuint)i);
                leasts = Vector.Min(leasts, part);
                mosts = Vector.Max(mosts, part);
            }

            for (var lane = 0; lane < Vector<T>.Count; lane++)
            {
                least = T.Min(least, leasts[lane]);
                most = T.Max(most, mosts[lane]);
            }
        }

        for (; i < numbers.Length; i++)
        {
            least = T.Min(least, numbers[i]);
            most = T.Max(most, numbers[i]);
        }

        return (least, most);
    }

    /// <summary>The greatest key; a negative key counts as more than any other.</summary>
    public static uint GreatestKey(ReadOnlySpan<int> keys)
    {
        uint greatest = 0;
        var i = 0;
        if (Vector.IsHardwareAccelerated && keys.Length >= Vector<uint>.Count)
        {
            var most = Vector<uint>.Zero;
            for (; i <= keys.Length - Vector<uint>.Count; i += Vector<uint>.Count)
            {
                most = Vector.Max(most, Vector.AsVectorUInt32(Vector.LoadUnsafe(ref MemoryMarshal.GetReference(keys), (nuint)i)));
            }

            for (var lane = 0; lane < Vector<uint>.Count; lane++)
            {
                greatest = Math.Max(greatest, most[lane]);
            }
        }

        for (; i < keys.Length; i++)
        {
            greatest = Math.Max(greatest, (uint)keys[i]);
        }

        return greatest;
    }
}

using System.Numerics;

namespace CustomerTiering.Tiering;

/// <summary>Numbers by place whose leading sums are kept: a binary indexed tree (Fenwick 1994). A change and a sum cost O(log n).</summary>
internal sealed class PrefixSums<T>
    where T : struct, INumber<T>
{
    private T[] tree = new T[1];
    private int highestStep;

    /// <summary>Starts again from numbers. O(n).</summary>
    public void Reset(int count, Func<int, T> numberAt)
    {
        tree = new T[count + 1];
        highestStep = count == 0 ? 0 : 1 << BitOperations.Log2((uint)count);
        for (var i = 1; i <= count; i++)
        {
            tree[i] = checked(tree[i] + numberAt(i - 1));
            var parent = i + (i & -i);
            if (parent <= count)
            {
                tree[parent] = checked(tree[parent] + tree[i]);
            }
        }
    }

    /// <summary>Adds to the number at a place.</summary>
    public void Add(int place, T change)
    {
        for (var i = place + 1; i < tree.Length; i += i & -i)
        {
            tree[i] = checked(tree[i] + change);
        }
    }

    /// <summary>The sum of the numbers before a place.</summary>
    public T Before(int place)
    {
        var sum = T.Zero;
        for (var i = place; i > 0; i -= i & -i)
        {
            sum = checked(sum + tree[i]);
        }

        return sum;
    }

    /// <summary>The last place before which the numbers, none of them negative, sum to no more than a limit; one past the last place if all do.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="rest">The limit less that sum.</param>
    public int LastWithin(T limit, out T rest)
    {
        var place = 0;
        rest = limit;
        for (var step = highestStep; step > 0; step >>= 1)
        {
            if (place + step < tree.Length && tree[place + step] <= rest)
            {
                place += step;
                rest -= tree[place];
            }
        }

        return place;
    }
}

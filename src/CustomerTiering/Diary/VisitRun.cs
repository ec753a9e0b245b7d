using System.Collections;

namespace CustomerTiering.Diary;

/// <summary>Part of a diary's visits without a copy: a run of them, or those at a run of places.</summary>
internal sealed class VisitRun(Visit[] visits, int[] places, int start, int count) : IReadOnlyList<Visit>
{
    public static readonly VisitRun Empty = new([], [], 0, 0);

    public int Count => count;

    public Visit this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
            return visits[places.Length == 0 ? start + index : places[start + index]];
        }
    }

    public IEnumerator<Visit> GetEnumerator()
    {
        for (var index = 0; index < count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

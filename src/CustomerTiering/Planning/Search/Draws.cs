using CustomerTiering.Statistics;

namespace CustomerTiering.Planning.Search;

/// <summary>The chance of one search, in the forms it needs.</summary>
internal sealed class Draws(ulong key)
{
    private ChanceStream stream = new(key);

    /// <summary>A whole number from 0 up to, not including, a limit.</summary>
    public int Below(int limit) => stream.Below(limit);

    /// <summary>The natural logarithm of a number drawn evenly from 0 to 1: below zero.</summary>
    public double LogUnit() => SteadyMath.Log(stream.Unit());

    public void Shuffle(Span<int> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}

namespace CustomerTiering.Stability;

/// <summary>In how many draws each customer was in each tier. Counts of parts add up, whichever thread took which draw.</summary>
internal sealed class TierCounts(int customers, int tiers)
{
    private readonly int[] counts = new int[customers * tiers];

    public int this[int customer, int tier] => counts[(customer * tiers) + tier];

    public TierCounts Empty() => new(customers, tiers);

    public void Count(int customer, int tier) => counts[(customer * tiers) + tier]++;

    public void Add(TierCounts other)
    {
        lock (counts)
        {
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i] += other.counts[i];
            }
        }
    }
}

namespace CustomerTiering.Potential;

/// <summary>Tables of segments that ship with the library.</summary>
public static class RfmSegments
{
    /// <summary>
    /// The eight segments of Chinese practice (客户价值八分法): each of the three scores is high or low. 重要 (key) is high money, 一般
    /// (ordinary) low; 价值, 发展, 保持 and 挽留 say what recency and frequency leave to do.
    /// </summary>
    /// <param name="bins">Number of scores, 2 to 9. A score is high above the middle of 1 and that number: 4 and 5 of five.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 2 or more than 9.</exception>
    public static IReadOnlyList<RfmSegment> Eight(int bins = 5)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bins, RfmPolicy.MostBins);
        var low = new ScoreRange(1, (bins + 1) / 2);
        var high = new ScoreRange(low.To + 1, bins);
        return
        [
            new RfmSegment("champions", "Champions", "重要价值客户", high, high, high),
            new RfmSegment("key-to-develop", "Key customers to develop", "重要发展客户", high, low, high),
            new RfmSegment("key-to-keep", "Key customers to keep", "重要保持客户", low, high, high),
            new RfmSegment("key-to-win-back", "Key customers to win back", "重要挽留客户", low, low, high),
            new RfmSegment("loyal", "Loyal small customers", "一般价值客户", high, high, low),
            new RfmSegment("to-develop", "Recent small customers", "一般发展客户", high, low, low),
            new RfmSegment("to-keep", "Fading small customers", "一般保持客户", low, high, low),
            new RfmSegment("lost", "Lost small customers", "一般挽留客户", low, low, low),
        ];
    }
}

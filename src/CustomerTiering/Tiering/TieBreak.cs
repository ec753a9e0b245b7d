namespace CustomerTiering.Tiering;

/// <summary>The order of tied units under <see cref="TieRule.Strict"/>: more profit first, then signed longest, then the least id.</summary>
internal sealed class TieBreak(PeerColumns columns, string[] names, int[] signingDays, Hypothesis? hypothesis = null) : IComparer<int>
{
    /// <summary>The same order under a hypothesis, which may change a profit.</summary>
    public TieBreak Under(Hypothesis changed) => new(columns, names, signingDays, changed);

    public int Compare(int x, int y)
    {
        var byProfit = Profit(y).CompareTo(Profit(x));
        if (byProfit != 0)
        {
            return byProfit;
        }

        var bySigning = signingDays[x].CompareTo(signingDays[y]);
        return bySigning != 0 ? bySigning : string.CompareOrdinal(names[x], names[y]);
    }

    private Int128 Profit(int unit) => columns.TryGet(Driver.Profit, unit, hypothesis, out var profit) ? profit : Int128.MinValue;
}

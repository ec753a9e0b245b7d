using CustomerTiering.Calendars;
using CustomerTiering.Customers;

namespace CustomerTiering.Tiering;

/// <summary>The order of tied units under <see cref="TieRule.Strict"/>: more profit first, then signed longest, then the least id.</summary>
internal sealed class TieBreak : IComparer<int>
{
    private readonly PeerColumns columns;
    private readonly Hypothesis? hypothesis;
    private string[] names;
    private int[] signingDays;

    public TieBreak(PeerColumns columns)
    {
        this.columns = columns;
        names = new string[columns.Units];
        signingDays = new int[columns.Units];
    }

    private TieBreak(TieBreak from, Hypothesis hypothesis)
    {
        columns = from.columns;
        names = from.names;
        signingDays = from.signingDays;
        this.hypothesis = hypothesis;
    }

    /// <summary>The same order under a hypothesis, which may change a profit.</summary>
    public TieBreak Under(Hypothesis changed) => new(this, changed);

    /// <summary>Notes a customer of a unit: a unit is called by the least id of its customers and was signed when the first of them was.</summary>
    public void Note(int unit, CustomerId customer, Tenure tenure)
    {
        if (unit >= names.Length)
        {
            Array.Resize(ref names, Math.Max(unit + 1, names.Length * 2));
            Array.Resize(ref signingDays, names.Length);
        }

        var day = tenure.HasSigningDay ? IsoDay.Number(tenure.SignedOn) : int.MaxValue;
        var isFirst = names[unit] is null;
        names[unit] = isFirst || string.CompareOrdinal(customer.Value, names[unit]) < 0 ? customer.Value : names[unit];
        signingDays[unit] = isFirst ? day : Math.Min(day, signingDays[unit]);
    }

    /// <summary>Forgets the customers of a unit.</summary>
    public void Forget(int unit)
    {
        if (unit < names.Length)
        {
            names[unit] = null!;
        }
    }

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

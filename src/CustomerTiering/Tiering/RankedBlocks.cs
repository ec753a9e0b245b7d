namespace CustomerTiering.Tiering;

/// <summary>Units by ranked value, highest first; units of equal value by the tie-break, or by number where there is none.</summary>
internal sealed class RankedBlocks(IComparer<int>? tieBreak) : SortedBlocks<Int128>
{
    /// <summary>The place of a unit with a value, whether it is in or not.</summary>
    public int PlaceOf(Int128 value, int unit) => PlaceOf(new At(value, unit, tieBreak));

    public void Insert(Int128 value, int unit) => Insert(new At(value, unit, tieBreak), value, unit);

    public void Remove(Int128 value, int unit) => Remove(new At(value, unit, tieBreak));

    public int FirstNotAbove(Int128 value) => PlaceOf(new Above(value));

    public int FirstBelow(Int128 value) => PlaceOf(new NotBelow(value));

    public Int128 SumOfFirst(int count) => WeightOfFirst(count);

    public int LeadingGroup(Int128 sum, int among) => FirstReaching(sum, among);

    protected override Int128 WeightOf(ReadOnlySpan<Int128> keys)
    {
        Int128 sum = 0;
        foreach (var key in keys)
        {
            sum = checked(sum + key);
        }

        return sum;
    }

    private readonly struct At(Int128 value, int unit, IComparer<int>? tieBreak) : ICut<Int128>
    {
        public bool IsBefore(in Int128 key, int other) => key > value
            || (key == value && (tieBreak is null ? other < unit : tieBreak.Compare(other, unit) < 0));
    }

    private readonly struct Above(Int128 value) : ICut<Int128>
    {
        public bool IsBefore(in Int128 key, int unit) => key > value;
    }

    private readonly struct NotBelow(Int128 value) : ICut<Int128>
    {
        public bool IsBefore(in Int128 key, int unit) => key >= value;
    }
}

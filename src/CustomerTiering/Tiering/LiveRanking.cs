namespace CustomerTiering.Tiering;

/// <summary>A ranking that single units enter and leave: O(log n) each, as are all its questions.</summary>
internal sealed class LiveRanking : Ranking
{
    private readonly RankedBlocks blocks;
    private int positive;
    private int counted;

    public LiveRanking(PeerRanking from, IComparer<int>? tieBreak)
    {
        blocks = new RankedBlocks(tieBreak);
        blocks.Load(from.ToValues(), from.Units);
        positive = from.PositiveCount;
        counted = from.Counted;
    }

    public override int Count => blocks.Count;

    public override int PositiveCount => positive;

    public override int Counted => counted;

    public override Int128 ValueAt(int place) => blocks.KeyAt(place);

    public override Int128 SumOfFirst(int count) => blocks.SumOfFirst(count);

    public override int FirstNotAbove(Int128 value) => blocks.FirstNotAbove(value);

    public override int FirstBelow(Int128 value) => blocks.FirstBelow(value);

    public override int LeadingGroup(Int128 sum) => blocks.LeadingGroup(sum, positive);

    /// <summary>The place of a unit that is ranked with a value.</summary>
    public int PlaceOf(int unit, Int128 value) => blocks.PlaceOf(value, unit);

    public void Enter(int unit, Int128 value)
    {
        blocks.Insert(value, unit);
        positive += value > 0 ? 1 : 0;
    }

    public void Leave(int unit, Int128 value)
    {
        blocks.Remove(value, unit);
        positive -= value > 0 ? 1 : 0;
    }

    /// <summary>Says how many units a percentage is of.</summary>
    public void SetCounted(int units) => counted = units;

    /// <summary>The units from a place on, downwards.</summary>
    public IEnumerable<int> UnitsFrom(int place) => blocks.UnitsFrom(place);

    /// <summary>The units before a place, upwards.</summary>
    public IEnumerable<int> UnitsBefore(int place) => blocks.UnitsBefore(place);
}

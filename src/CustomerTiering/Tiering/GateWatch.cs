namespace CustomerTiering.Tiering;

/// <summary>
/// The units that may come to one test whose limit moves with the others' figures, in order of what is tested: when the limit moves, only
/// those between the old and the new one are tested again.
/// </summary>
internal sealed class GateWatch(int tierPlace, Gate.Test test, GateKeeper keeper, PeerColumns columns) : SortedBlocks<Exact>
{
    private readonly MeasureFormula formula = keeper.FormulaOf(test);
    private Exact limit;
    private bool hasLimit;

    /// <summary>The place of the tier whose gate asks the test.</summary>
    public int TierPlace => tierPlace;

    /// <summary>Takes in all units of a list, in any order.</summary>
    public void Load(IEnumerable<int> units)
    {
        var entries = new List<(Exact Value, int Unit)>();
        foreach (var unit in units)
        {
            if (formula.TryRead(columns, unit, hypothesis: null, out var value))
            {
                entries.Add((value, unit));
            }
        }

        entries.Sort();
        Load(entries.ConvertAll(entry => entry.Value).ToArray(), entries.ConvertAll(entry => entry.Unit).ToArray());
    }

    public void Enter(int unit)
    {
        if (formula.TryRead(columns, unit, hypothesis: null, out var value))
        {
            Insert(new At(value, unit), value, unit);
        }
    }

    public void Leave(int unit)
    {
        if (formula.TryRead(columns, unit, hypothesis: null, out var value))
        {
            Remove(new At(value, unit));
        }
    }

    /// <summary>Finds the limit anew.</summary>
    /// <param name="lastInside">The ranked value of the last unit inside the tier's line.</param>
    /// <returns>The units that may pass or fail now who did not before.</returns>
    public IEnumerable<int> Move(Int128 lastInside)
    {
        var (before, had) = (limit, hasLimit);
        hasLimit = keeper.TryLimit(test, lastInside, out limit);
        if (had != hasLimit)
        {
            return UnitsFrom(0);
        }

        if (!had || before.CompareTo(limit) == 0)
        {
            return [];
        }

        var (least, most) = before.CompareTo(limit) < 0 ? (before, limit) : (limit, before);
        var from = PlaceOf(new At(least, -1));
        return UnitsFrom(from).Take(PlaceOf(new At(most, int.MaxValue)) - from);
    }

    protected override Int128 WeightOf(ReadOnlySpan<Exact> keys) => 0;

    private readonly struct At(Exact value, int unit) : ICut<Exact>
    {
        public bool IsBefore(in Exact key, int other)
        {
            var order = key.CompareTo(value);
            return order < 0 || (order == 0 && other < unit);
        }
    }
}

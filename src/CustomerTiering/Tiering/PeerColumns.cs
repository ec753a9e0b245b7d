namespace CustomerTiering.Tiering;

/// <summary>The raw figures of the units of one channel, a column a driver, in millionths.</summary>
internal sealed class PeerColumns
{
    private readonly FigureColumn?[] values;
    private readonly bool[]?[] unknown;

    public PeerColumns(int units, int drivers)
    {
        Units = units;
        values = new FigureColumn?[drivers];
        unknown = new bool[]?[drivers];
    }

    public int Units { get; private set; }

    /// <summary>The column of a driver, made on first use.</summary>
    public FigureColumn Column(int driver) => values[driver] ??= new FigureColumn(Units);

    /// <summary>Makes place for more units; of a new one nothing is known.</summary>
    public void Grow(int units)
    {
        for (var driver = 0; driver < values.Length; driver++)
        {
            if (values[driver] is { } column)
            {
                column.Grow(units);
                unknown[driver] = Grown(unknown[driver] ?? new bool[Units], units);
                unknown[driver].AsSpan(Units..units).Fill(true);
            }
        }

        Units = units;
    }

    /// <summary>Takes over what another's columns say of a unit.</summary>
    public void Take(int unit, PeerColumns from, int fromUnit, IEnumerable<int> drivers)
    {
        foreach (var driver in drivers)
        {
            var known = from.TryGet(driver, fromUnit, hypothesis: null, out var value);
            Column(driver)[unit] = value;
            if (!known || unknown[driver] is not null)
            {
                (unknown[driver] ??= new bool[values[driver]!.Length])[unit] = !known;
            }
        }
    }

    /// <summary>Makes everything about a unit unknown.</summary>
    public void Forget(int unit)
    {
        for (var driver = 0; driver < values.Length; driver++)
        {
            if (values[driver] is { } column)
            {
                column[unit] = 0;
                (unknown[driver] ??= new bool[column.Length])[unit] = true;
            }
        }
    }

    public void SetUnknown(int driver, int unit) => (unknown[driver] ??= new bool[Units])[unit] = true;

    public bool IsKnown(int driver, int unit) => values[driver] is not null && unknown[driver]?[unit] is not true;

    /// <summary>Whether a driver was read and is known for every unit.</summary>
    public bool IsAllKnown(int driver) => values[driver] is not null && unknown[driver] is null;

    /// <summary>A figure, or what a hypothesis puts in its place.</summary>
    /// <returns>False when it is unknown.</returns>
    public bool TryGet(int driver, int unit, Hypothesis? hypothesis, out Int128 value)
    {
        if (hypothesis is not null && hypothesis.TryGet(unit, driver, out value))
        {
            return true;
        }

        var known = IsKnown(driver, unit);
        value = known ? values[driver]![unit] : 0;
        return known;
    }

    private static T[] Grown<T>(T[] column, int units)
    {
        if (column.Length < units)
        {
            Array.Resize(ref column, Math.Max(units, column.Length * 2));
        }

        return column;
    }
}

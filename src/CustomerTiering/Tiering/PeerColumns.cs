namespace CustomerTiering.Tiering;

/// <summary>The raw figures of the units of one channel, a column a driver, in millionths.</summary>
internal sealed class PeerColumns
{
    private readonly Int128[]?[] values;
    private readonly bool[]?[] unknown;

    public PeerColumns(int units, int drivers)
    {
        Units = units;
        values = new Int128[]?[drivers];
        unknown = new bool[]?[drivers];
    }

    public int Units { get; }

    /// <summary>The column of a driver, made on first use.</summary>
    public Int128[] Column(int driver) => values[driver] ??= new Int128[Units];

    public void SetUnknown(int driver, int unit) => (unknown[driver] ??= new bool[Units])[unit] = true;

    public bool IsKnown(int driver, int unit) => values[driver] is not null && unknown[driver]?[unit] is not true;

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
}

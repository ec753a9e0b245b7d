namespace CustomerTiering.Tiering;

/// <summary>One unit with some figures changed, all else equal.</summary>
internal sealed class Hypothesis(int unit)
{
    private readonly List<(int Driver, Int128 Value)> figures = [];

    public int Unit { get; } = unit;

    /// <summary>The changed figures, in the order in which they were first changed.</summary>
    public IReadOnlyList<(int Driver, Int128 Value)> Figures => figures;

    public bool TryGet(int unit, int driver, out Int128 value)
    {
        value = 0;
        if (unit != Unit)
        {
            return false;
        }

        foreach (var figure in figures)
        {
            if (figure.Driver == driver)
            {
                value = figure.Value;
                return true;
            }
        }

        return false;
    }

    public void Set(int driver, Int128 value)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i].Driver == driver)
            {
                figures[i] = (driver, value);
                return;
            }
        }

        figures.Add((driver, value));
    }

    /// <summary>A hypothesis of its own with the same figures.</summary>
    public Hypothesis Copy()
    {
        var copy = new Hypothesis(Unit);
        copy.figures.AddRange(figures);
        return copy;
    }

    /// <summary>Takes over the figures of another hypothesis about the same unit.</summary>
    public void Take(Hypothesis other)
    {
        figures.Clear();
        figures.AddRange(other.figures);
    }
}

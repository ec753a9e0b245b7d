namespace CustomerTiering.Tiering;

/// <summary>Figures in whole steps: eight bytes each as long as all of them fit, sixteen from the first on that does not.</summary>
internal sealed class FigureColumn(int length)
{
    private long[] narrow = new long[length];
    private Int128[] wide = [];

    /// <summary>Number of figures.</summary>
    public int Length => IsNarrow ? narrow.Length : wide.Length;

    /// <summary>Whether all figures fit in eight bytes.</summary>
    public bool IsNarrow => wide.Length == 0;

    /// <summary>The figures, where they fit in eight bytes.</summary>
    public Span<long> Narrow => narrow;

    /// <summary>The figure at a place.</summary>
    public Int128 this[int place]
    {
        get => IsNarrow ? narrow[place] : wide[place];
        set
        {
            if (IsNarrow && value == (long)value)
            {
                narrow[place] = (long)value;
                return;
            }

            Widen();
            wide[place] = value;
        }
    }

    /// <summary>Makes room for more figures; those beyond the ones set are 0.</summary>
    public void Grow(int least)
    {
        if (Length >= least)
        {
            return;
        }

        var room = Math.Max(least, Length * 2);
        if (IsNarrow)
        {
            Array.Resize(ref narrow, room);
        }
        else
        {
            Array.Resize(ref wide, room);
        }
    }

    private void Widen()
    {
        if (IsNarrow)
        {
            wide = Array.ConvertAll(narrow, figure => (Int128)figure);
            narrow = [];
        }
    }
}

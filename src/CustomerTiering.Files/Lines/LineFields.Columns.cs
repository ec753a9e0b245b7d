namespace CustomerTiering.Files.Lines;

/// <content>Many records at once, a column at a time: each loop asks the same of every value, so the processor foretells its branches.</content>
internal sealed partial class LineFields
{
    private readonly DayPlaces places = new();
    private readonly NumberColumn numbers = new(conventions.Mark);

    /// <summary>Puts records into the batch, all of them or none.</summary>
    /// <returns>False when one of them needs a look of its own: it names no customer, states no amount, or is not fully understood.</returns>
    public bool TryLines(in RecordGrid grid)
    {
        var (first, count) = (batch.Count, grid.Count);
        Said said = default;
        if (!TryCurrencies(grid)
            || !TryDays(grid, layout.Day, batch.Day.AsSpan(first, count), ref said)
            || (layout.HasRecorded && !TryRecordedDays(grid, first, ref said))
            || !TryAmounts(grid, first, ref said)
            || !TryCosts(grid, first, ref said)
            || !TryIds(grid, layout.Customer, batch.Customer, first, mayBeNone: false)
            || (layout.HasOrder && !TryIds(grid, layout.Order, batch.Order, first, mayBeNone: true))
            || (layout.HasItem && sink.KeepsItems && !TryIds(grid, layout.Item, batch.Item, first, mayBeNone: true)))
        {
            return false;
        }

        for (var i = 0; i < layout.Texts.Length; i++)
        {
            SetTexts(grid, layout.Texts[i].Column, batch.Texts[i], first);
        }

        batch.Count = first + count;
        Count(said);
        return true;
    }

    /// <summary>Whether all are in the currency that is open.</summary>
    private bool TryCurrencies(in RecordGrid grid)
    {
        if (layout.Currency < 0)
        {
            return isOpen || TryOpen(stated);
        }

        var texts = grid.Of(layout.Currency);
        for (var i = 0; i < grid.Count; i++)
        {
            texts.Next(out var from, out var to);
            if (!isOpen || !grid.Buffer.AsSpan(from..to).SequenceEqual(currencyText))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryDays(in RecordGrid grid, int column, Span<int> into, ref Said said)
    {
        var texts = grid.Of(column);
        for (var i = 0; i < into.Length; i++)
        {
            texts.Next(out var from, out var to);
            if (!(isIso && to - from == 10 && places.TryRead(grid.Buffer, from, out into[i]))
                && !(TryOtherDay(from, to, out into[i], ref said) && into[i] != DayCodes.NoDay))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryRecordedDays(in RecordGrid grid, int first, ref Said said)
    {
        var texts = grid.Of(layout.Recorded);
        for (var i = 0; i < grid.Count; i++)
        {
            texts.Next(out var from, out var to);
            if (!(isIso && to - from == 10 && places.TryRead(grid.Buffer, from, out var day)) && !TryOtherDay(from, to, out day, ref said))
            {
                return false;
            }

            batch.Recorded[first + i] = day == DayCodes.NoDay ? batch.Day[first + i] : day;
        }

        return true;
    }

    /// <summary>Reads quantities, prices and amounts; each line has to state its amount.</summary>
    private bool TryAmounts(in RecordGrid grid, int first, ref Said said)
    {
        var amounts = batch.Amount.AsSpan(first, grid.Count);
        return layout.Amount >= 0
            && (layout.Quantity < 0 || Numbers(grid, layout.Quantity, batch.Quantity.AsSpan(first, grid.Count), [], ref said) >= 0)
            && (layout.UnitPrice < 0 || Numbers(grid, layout.UnitPrice, amounts, [], ref said) >= 0)
            && Numbers(grid, layout.Amount, amounts, [], ref said) == grid.Count;
    }

    private bool TryCosts(in RecordGrid grid, int first, ref Said said) => !layout.HasCost
        || Numbers(grid, layout.Cost, batch.Cost.AsSpan(first, grid.Count), batch.CostKnown.AsSpan(first, grid.Count), ref said) >= 0;

    /// <summary>Reads numbers of which none is rounded; a blank is 0 and not given.</summary>
    /// <returns>How many are given; −1 when one is not understood.</returns>
    private int Numbers(in RecordGrid grid, int column, Span<long> into, Span<bool> known, ref Said said)
    {
        var (marks, given) = (0, into.Length);
        known.Fill(true);
        if (NumberColumn.IsSupported)
        {
            numbers.Load(grid, column);
        }

        var texts = grid.Of(column);
        for (var i = 0; i < into.Length;)
        {
            var width = Math.Min(NumberColumn.Width, into.Length - i);
            if (NumberColumn.IsSupported && width == NumberColumn.Width && numbers.TryFour(i, into, out var decide))
            {
                marks += decide;
                texts.Skip(NumberColumn.Width);
                i += width;
                continue;
            }

            for (var until = i + width; i < until; i++)
            {
                texts.Next(out var from, out var to);
                if (number.TryRead(grid.Buffer, from, to, out into[i], out var decides))
                {
                    marks += decides;
                    continue;
                }

                if (!TryOddNumber(from, to, out into[i], out var isGiven, ref said))
                {
                    return -1;
                }

                given -= isGiven ? 0 : 1;
                if (!known.IsEmpty)
                {
                    known[i] = isGiven;
                }
            }
        }

        said.Marks += marks;
        return given;
    }

    private bool TryOddNumber(int from, int to, out long micros, out bool isGiven, ref Said said)
    {
        Figure figure = default;
        var isRead = from == to || TryOtherNumber(from, to, out figure, ref said);
        (micros, isGiven) = (figure.Micros, figure.IsGiven);
        return isRead && !figure.IsRounded;
    }

    private bool TryIds(in RecordGrid grid, int column, LineBatch.Slices into, int first, bool mayBeNone)
    {
        var texts = grid.Of(column);
        for (var i = 0; i < grid.Count; i++)
        {
            texts.Next(out var from, out var to);
            if (!record.TryId(from, to, into, first + i) || (!mayBeNone && into.Lengths[first + i] == 0))
            {
                return false;
            }
        }

        return true;
    }

    private static void SetTexts(in RecordGrid grid, int column, LineBatch.Slices into, int first)
    {
        var texts = grid.Of(column);
        for (var i = 0; i < grid.Count; i++)
        {
            texts.Next(out var from, out var to);
            into.Set(first + i, from, to);
        }
    }
}

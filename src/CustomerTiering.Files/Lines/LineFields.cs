using System.Runtime.CompilerServices;
using System.Text;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Values;
using CustomerTiering.Money;

namespace CustomerTiering.Files.Lines;

/// <summary>Turns the fields of the current record into a line of a batch, if it fully understands them.</summary>
/// <remarks>Nothing is kept of a record that it does not understand: votes and counts are those of the lines taken.</remarks>
internal sealed partial class LineFields(LineLayout layout, Conventions conventions, Currency stated, LineSink sink, LineBatch batch, RecordView record)
{
    private static readonly Int128 LargestProduct = (Int128)9_223_372_036_854 * 1_000_000_000_000;

    private readonly ByteNumber number = new(conventions.Mark);
    private readonly DayCodes days = new(conventions);
    private readonly bool isIso = conventions.Format.IsRecognised;
    private readonly bool mayDecide = conventions.Mark != DecimalMark.Detected;
    private long monthFirst;
    private long dayFirst;
    private long point;
    private long comma;
    private byte[] currencyText = [];
    private bool isOpen;
    private Currency open;

    /// <summary>Puts the record into the batch.</summary>
    /// <param name="named">Whether it names a customer; without one it is understood, and no line.</param>
    /// <returns>False when it needs a careful look.</returns>
    public bool TryLine(out bool named)
    {
        named = false;
        var line = batch.Count;
        Said said = default;
        if (record.FieldCount != layout.Columns || record.HasTextAfterQuote
            || !TryDay(layout.Day, out var day, ref said) || day == DayCodes.NoDay
            || !TryRecorded(day, out var recorded, ref said)
            || !TryAmount(out var quantity, out var amount, ref said)
            || !TryNumber(layout.Cost, out var cost, ref said)
            || !TryCurrency()
            || !record.TryId(layout.Customer, batch.Customer, line))
        {
            return false;
        }

        if (batch.Customer.Lengths[line] > 0)
        {
            if (!TrySlices(line))
            {
                return false;
            }

            batch.Day[line] = day;
            batch.Recorded[line] = recorded;
            batch.Quantity[line] = quantity.Micros;
            batch.Amount[line] = amount.Micros;
            batch.Cost[line] = cost.Micros;
            batch.CostKnown[line] = cost.IsGiven;
            batch.Rounded += (amount.IsRounded ? 1 : 0) + (cost.IsRounded ? 1 : 0) + (quantity.IsRounded && sink.KeepsItems ? 1 : 0);
            batch.Count = line + 1;
            named = true;
        }

        Count(said);
        return true;
    }

    /// <summary>Adds the votes of all lines taken to those of the rows read carefully.</summary>
    public void CastVotes(RowCursor cursor)
    {
        cursor.DayVotes.Add(DayOrder.MonthFirst, monthFirst);
        cursor.DayVotes.Add(DayOrder.DayFirst, dayFirst);
        cursor.MarkVotes.Add(DecimalMark.Point, point);
        cursor.MarkVotes.Add(DecimalMark.Comma, comma);
    }

    private void Count(Said said)
    {
        monthFirst += said.MonthFirst;
        dayFirst += said.DayFirst;
        point += conventions.Mark == DecimalMark.Point ? said.Marks : 0;
        comma += conventions.Mark == DecimalMark.Comma ? said.Marks : 0;
    }

    private bool TryRecorded(int day, out int recorded, ref Said said)
    {
        recorded = day;
        if (layout.Recorded < 0)
        {
            return true;
        }

        if (!TryDay(layout.Recorded, out recorded, ref said))
        {
            return false;
        }

        recorded = recorded == DayCodes.NoDay ? day : recorded;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryDay(int column, out int day, ref Said said)
    {
        if (!record.TryField(column, out var from, out var to))
        {
            day = 0;
            return false;
        }

        return (isIso && to - from == 10 && ByteDay.TryRead(record.Buffer.AsSpan(from, 10), out day)) || TryOtherDay(from, to, out day, ref said);
    }

    private bool TryOtherDay(int from, int to, out int day, ref Said said)
    {
        if (isIso && to - from is > 10 and <= 30 && IsTime(record.Buffer.AsSpan((from + 10)..to)) && ByteDay.TryRead(record.Buffer.AsSpan(from, 10), out day))
        {
            return true;
        }

        day = DayCodes.NoDay;
        if (from == to)
        {
            return true;
        }

        if (!days.TryRead(record.Buffer.AsSpan(from..to), out day, out var decided))
        {
            return false;
        }

        said.MonthFirst += decided == DayOrder.MonthFirst ? 1 : 0;
        said.DayFirst += decided == DayOrder.DayFirst ? 1 : 0;
        return true;
    }

    /// <summary>Whether a time of day in digits follows a day, as <see cref="DayParts.IsTime"/> has it.</summary>
    private static bool IsTime(ReadOnlySpan<byte> rest)
    {
        if (rest[0] is not ((byte)' ' or (byte)'T'))
        {
            return false;
        }

        var time = rest[1..];
        return !time.IsEmpty && time[0] is >= (byte)'0' and <= (byte)'9' && time.Contains((byte)':') && time.IndexOfAnyExceptInRange((byte)'0', (byte)':') < 0;
    }

    private bool TryAmount(out Figure quantity, out Figure amount, ref Said said)
    {
        amount = default;
        if (!TryNumber(layout.Quantity, out quantity, ref said) || !TryNumber(layout.Amount, out amount, ref said)
            || !TryNumber(layout.UnitPrice, out var price, ref said))
        {
            return false;
        }

        if (amount.IsGiven)
        {
            return true;
        }

        if (!quantity.IsGiven || !price.IsGiven || quantity.IsRounded || price.IsRounded)
        {
            return false;
        }

        var product = (Int128)quantity.Micros * price.Micros;
        var (whole, rest) = Int128.DivRem(product, LedgerAmount.MicrosPerUnit);
        var twice = Int128.Abs(rest) * 2;
        if (twice > LedgerAmount.MicrosPerUnit || (twice == LedgerAmount.MicrosPerUnit && !Int128.IsEvenInteger(whole)))
        {
            whole += Int128.Sign(product);
        }

        amount = new Figure((long)whole, true, rest != 0);
        return product <= LargestProduct && product >= -LargestProduct;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryNumber(int column, out Figure figure, ref Said said)
    {
        figure = default;
        if (column < 0)
        {
            return true;
        }

        if (!record.TryField(column, out var from, out var to))
        {
            return false;
        }

        if (from == to)
        {
            return true;
        }

        if (number.TryRead(record.Buffer, from, to, out var micros, out var decides))
        {
            said.Marks += decides;
            figure = new Figure(micros, true, false);
            return true;
        }

        return TryOtherNumber(from, to, out figure, ref said);
    }

    private bool TryOtherNumber(int from, int to, out Figure figure, ref Said said)
    {
        const int longest = 100;
        figure = default;
        if (to - from > longest)
        {
            return false;
        }

        Span<char> letters = stackalloc char[longest];
        ReadOnlySpan<char> text = letters[..Encoding.UTF8.GetChars(record.Buffer.AsSpan(from..to), letters)];
        text = text.Trim();
        if (Blank.IsValue(text))
        {
            return true;
        }

        var reading = NumberText.Read(text, conventions.Mark, out var value, out var sign, out var decided);
        if (sign.Length > 0 || !(reading == Reading.Plain || (reading == Reading.Deciding && mayDecide)) || !LedgerAmount.TryFrom(value, out var micros, out var rounded))
        {
            return false;
        }

        said.Marks += decided == DecimalMark.Detected ? 0 : 1;
        figure = new Figure(micros.Micros, true, rounded);
        return true;
    }

    /// <summary>Lines of one currency stand together as a rule; with another one the batch is handed on.</summary>
    private bool TryCurrency()
    {
        if (layout.Currency < 0)
        {
            return isOpen || TryOpen(stated);
        }

        if (!record.TryField(layout.Currency, out var from, out var to))
        {
            return false;
        }

        var bytes = record.Buffer.AsSpan(from..to);
        if (isOpen && bytes.SequenceEqual(currencyText))
        {
            return true;
        }

        if (bytes.Length > 30)
        {
            return false;
        }

        Span<char> letters = stackalloc char[30];
        ReadOnlySpan<char> text = letters[..Encoding.UTF8.GetChars(bytes, letters)];
        text = text.Trim();
        var currency = stated;
        if ((!Blank.IsValue(text) && !CurrencyText.TryRead(text, out currency)) || !TryOpen(currency))
        {
            return false;
        }

        currencyText = bytes.ToArray();
        return true;
    }

    /// <summary>Only an empty batch can change its currency; the record after a full stop tries again.</summary>
    private bool TryOpen(Currency currency)
    {
        if (isOpen && currency == open)
        {
            return true;
        }

        if (batch.Count > 0)
        {
            return false;
        }

        isOpen = sink.TryOpen(currency);
        open = currency;
        return isOpen;
    }

    private bool TrySlices(int line)
    {
        if ((layout.HasOrder && !record.TryId(layout.Order, batch.Order, line)) || (layout.HasItem && sink.KeepsItems && !record.TryId(layout.Item, batch.Item, line)))
        {
            return false;
        }

        for (var i = 0; i < layout.Texts.Length; i++)
        {
            if (!record.TryField(layout.Texts[i].Column, out var from, out var to))
            {
                return false;
            }

            batch.Texts[i].Set(line, from, to);
        }

        return true;
    }

    /// <summary>What a record's values say about how the file is written.</summary>
    private struct Said
    {
        public int MonthFirst;
        public int DayFirst;
        public int Marks;
    }

    /// <summary>A number of a record.</summary>
    private readonly record struct Figure(long Micros, bool IsGiven, bool IsRounded);
}

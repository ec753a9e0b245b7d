using System.Text;
using CustomerTiering.Files.Rows;
using CustomerTiering.Files.Values;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Lines;

/// <summary>Days in any form, each different text read once by the rules of the careful path.</summary>
internal sealed class DayCodes(Conventions conventions)
{
    /// <summary>Different texts kept; with a time of day there can be very many.</summary>
    private const int Most = 1 << 16;

    private readonly List<(int Number, DayOrder Decided)> days = [];
    private IdTable texts = new();

    /// <summary>What stands for a blank.</summary>
    public const int NoDay = -1;

    /// <summary>Reads a day.</summary>
    /// <param name="text">The text as it stands in the file, without quotes; not empty.</param>
    /// <param name="number">The day's number, or <see cref="NoDay"/>.</param>
    /// <param name="decided">What the text itself decides on the order of day and month.</param>
    /// <returns>False when it needs a careful look.</returns>
    public bool TryRead(ReadOnlySpan<byte> text, out int number, out DayOrder decided)
    {
        (number, decided) = (Unread, DayOrder.Detected);
        if (text.Length > 100)
        {
            return false;
        }

        if (texts.Count == Most)
        {
            texts = new IdTable();
            days.Clear();
        }

        var code = texts.CodeOf(text);
        if (code == days.Count)
        {
            days.Add(Read(text));
        }

        (number, decided) = days[code];
        return number != Unread;
    }

    private const int Unread = -2;

    private (int Number, DayOrder Decided) Read(ReadOnlySpan<byte> bytes)
    {
        Span<char> letters = stackalloc char[100];
        ReadOnlySpan<char> text = letters[..Encoding.UTF8.GetChars(bytes, letters)];
        text = text.Trim();
        if (Blank.IsValue(text))
        {
            return (NoDay, DayOrder.Detected);
        }

        var decided = DayOrder.Detected;
        var reading = conventions.Format.IsRecognised ? DayText.Read(text, conventions.Order, out var day, out decided) : conventions.Format.Read(text, out day);
        var isSettled = reading == Reading.Plain || (reading == Reading.Deciding && conventions.Order != DayOrder.Detected);
        return isSettled && day.Year is >= RowCursor.FirstYear and <= RowCursor.LastYear ? (Calendars.IsoDay.Number(day), decided) : (Unread, DayOrder.Detected);
    }
}

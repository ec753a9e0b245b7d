using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Files.Values;

/// <summary>
/// How days are written: recognised, or as one pattern that a person states, such as <c>M/d/yyyy</c>.
/// </summary>
/// <remarks>
/// In a pattern <c>y</c> stands for the year, <c>M</c> for the month and <c>d</c> for the day; <c>D</c>, <c>Y</c>, and <c>m</c>
/// where there is no <c>M</c>, are taken in the same sense. A two-digit year means 2000 to 2049 or 1950 to 1999. A time after the
/// day is dropped. Immutable; equality is by pattern.
/// </remarks>
public sealed class DayFormat : IEquatable<DayFormat>
{
    private readonly LocalDatePattern? pattern;

    private DayFormat(string text, LocalDatePattern? pattern)
    {
        Text = text;
        this.pattern = pattern;
    }

    /// <summary>Days are recognised by their form and by the values of the file.</summary>
    public static DayFormat Recognised { get; } = new(string.Empty, null);

    /// <summary>The pattern as stated; empty when days are recognised.</summary>
    public string Text { get; }

    /// <summary>Whether days are recognised and no pattern is stated.</summary>
    public bool IsRecognised => pattern is null;

    /// <summary>The format of a pattern; an empty one leaves days to be recognised.</summary>
    /// <returns>False when the pattern lacks year, month or day, or cannot be understood.</returns>
    public static bool TryParse(string text, out DayFormat format)
    {
        ArgumentNullException.ThrowIfNull(text);
        format = Recognised;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        var letters = text.Trim().Replace('Y', 'y').Replace('D', 'd');
        letters = letters.Contains('M', StringComparison.Ordinal) ? letters : letters.Replace('m', 'M');
        var time = letters.IndexOfAny(['H', 'h']);
        var day = (time < 0 ? letters : letters[..time]).TrimEnd(' ', 'T', '\'');
        if (!day.Contains('y', StringComparison.Ordinal) || !day.Contains('M', StringComparison.Ordinal) || !day.Contains('d', StringComparison.Ordinal))
        {
            return false;
        }

        try
        {
            format = new DayFormat(text.Trim(), LocalDatePattern.Create(day, CultureInfo.InvariantCulture).WithTwoDigitYearMax(49));
            return true;
        }
        catch (InvalidPatternException)
        {
            return false;
        }
    }

    /// <summary>The format of a pattern.</summary>
    /// <exception cref="ArgumentException">The pattern lacks year, month or day, or cannot be understood.</exception>
    public static DayFormat Of(string pattern) => TryParse(pattern, out var format)
        ? format
        : throw new ArgumentException($"'{pattern}' is no pattern of a day such as yyyy-MM-dd or M/d/yyyy.", nameof(pattern));

    /// <inheritdoc/>
    public bool Equals(DayFormat? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DayFormat);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The pattern as stated.</summary>
    public override string ToString() => Text;

    /// <summary>Reads a day by the pattern.</summary>
    internal Reading Read(ReadOnlySpan<char> text, out LocalDate day)
    {
        day = default;
        if (pattern is null)
        {
            return Reading.NoValue;
        }

        var whole = text.ToString();
        if (pattern.Parse(whole).TryGetValue(default, out day))
        {
            return Reading.Plain;
        }

        // A blank after which only a time of day stands may end the day.
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is ' ' or 'T' && DayParts.IsTime(text[i..]) && pattern.Parse(whole[..i]).TryGetValue(default, out day))
            {
                return Reading.Plain;
            }
        }

        return Reading.NoValue;
    }
}

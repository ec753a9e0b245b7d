using System.Globalization;
using CustomerTiering.Console.Screens;
using CustomerTiering.Files.Faults;

namespace CustomerTiering.Console.Reading;

/// <summary>Tells the rejected rows of a file: the first of them one by one, the rest by kind.</summary>
internal static class RowFaultReport
{
    private const int Shown = 5;

    /// <summary>One line a row for the first rows, and one for all the others.</summary>
    public static IReadOnlyList<string> Lines(RowFaults faults, CultureInfo culture)
    {
        var lines = faults.First.Take(Shown).Select(fault => fault.Text(culture)).ToList();
        if (faults.Total > lines.Count)
        {
            var kinds = faults.Counts.Select(count => ScreenText.Say("faults.kind", culture, RowFault.NameOf(count.Kind, culture), count.Rows));
            lines.Add(ScreenText.Say("faults.more", culture, faults.Total - lines.Count, faults.Total, string.Join(ScreenText.Say("list", culture), kinds)));
        }

        return lines;
    }

    /// <summary>Says the rejected rows of files on the screen, or refuses the data for them where nothing may be left out.</summary>
    /// <exception cref="StopException">Rows were rejected and <paramref name="strict"/> is set.</exception>
    public static void Tell(Screen screen, bool strict, params IEnumerable<RowFaults> files)
    {
        string[] lines = [.. files.Where(faults => faults.Total > 0).SelectMany(faults => Lines(faults, screen.Culture))];
        if (strict && lines.Length > 0)
        {
            throw StopException.Refused(lines);
        }

        foreach (var line in lines)
        {
            screen.Note(line);
        }
    }
}

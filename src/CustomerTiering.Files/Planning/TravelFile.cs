using System.Globalization;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Fixed;
using CustomerTiering.Files.Tables;
using CustomerTiering.Planning;

namespace CustomerTiering.Files.Planning;

/// <summary>
/// Reads a table of ways from CSV or Excel: one way a row (<c>from,to,minutes</c>), or a square with the places it begins at in the first column and those
/// it leads to in the header.
/// </summary>
/// <remarks>There and back may differ. A blank cell of a square says nothing; its diagonal is not read. A row with a number that cannot be read is rejected whole.</remarks>
public static class TravelFile
{
    private const int MostMinutes = 24 * 60;
    private static readonly FixedColumn From = new("from", false, "起点", "出发");
    private static readonly FixedColumn To = new("to", false, "终点", "到达");
    private static readonly FixedColumn Minutes = new("minutes", false, "分钟");

    /// <summary>Reads a table.</summary>
    public static PlanFileOutcome<TravelTime> Read(FileSource source, ReadingOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var reading = options ?? ReadingOptions.Default;
        try
        {
            var blueprint = TableOpening.Inspect(source, reading.Profile, token);
            var names = blueprint.Header.Names;
            var faults = new RowFaultLog(source.Name, reading.FaultDetails);
            var (items, lines) = (new List<TravelTime>(), new List<long>());
            int[] pair = [PlaceOf(names, From), PlaceOf(names, To), PlaceOf(names, Minutes)];
            using var table = blueprint.Open(null, token);
            while (table.Next())
            {
                token.ThrowIfCancellationRequested();
                if (table.IsDefect(out var defect))
                {
                    faults.Add(defect.Kind, table.Line, string.Empty, defect.Value, defect.Detail);
                    continue;
                }

                var found = pair.All(place => place >= 0) ? Pair(table, names, pair, faults) : Row(table, names, faults);
                items.AddRange(found);
                lines.AddRange(found.Select(_ => table.Line));
            }

            return new PlanFileOutcome<TravelTime>.Read(items, faults.Close()) { Lines = lines };
        }
        catch (FileFaultException exception)
        {
            return new PlanFileOutcome<TravelTime>.Refused(exception.Fault);
        }
    }

    private static int PlaceOf(IReadOnlyList<string> names, FixedColumn column)
    {
        for (var place = 0; place < names.Count; place++)
        {
            if (column.IsNamed(names[place]))
            {
                return place;
            }
        }

        return -1;
    }

    private static IReadOnlyList<TravelTime> Pair(ITable table, IReadOnlyList<string> names, int[] pair, RowFaultLog faults)
    {
        var (from, to) = (TextAt(table, pair[0]), TextAt(table, pair[1]));
        var blank = from.Length == 0 ? pair[0] : to.Length == 0 ? pair[1] : TextAt(table, pair[2]).Length == 0 ? pair[2] : -1;
        if (blank >= 0)
        {
            faults.Add(RowFaultKind.Missing, table.Line, names[blank], default);
            return [];
        }

        return TryMinutes(table, names, pair[2], faults, out var minutes) ? [new TravelTime(from, to, minutes)] : [];
    }

    private static IReadOnlyList<TravelTime> Row(ITable table, IReadOnlyList<string> names, RowFaultLog faults)
    {
        var from = TextAt(table, 0);
        if (from.Length == 0)
        {
            faults.Add(RowFaultKind.Missing, table.Line, names[0], default);
            return [];
        }

        var found = new List<TravelTime>(names.Count);
        for (var place = 1; place < names.Count; place++)
        {
            if (TextAt(table, place).Length == 0 || string.Equals(names[place], from, StringComparison.Ordinal))
            {
                continue;
            }

            if (!TryMinutes(table, names, place, faults, out var minutes))
            {
                return [];
            }

            found.Add(new TravelTime(from, names[place], minutes));
        }

        return found;
    }

    private static bool TryMinutes(ITable table, IReadOnlyList<string> names, int place, RowFaultLog faults, out int minutes)
    {
        var text = TextAt(table, place);
        minutes = 0;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            faults.Add(RowFaultKind.NotANumber, table.Line, names[place], text);
            return false;
        }

        if (!(number is >= 0 and <= MostMinutes))
        {
            faults.Add(RowFaultKind.NotMinutes, table.Line, names[place], text);
            return false;
        }

        // Rounded up, so that a plan on paper can be kept.
        minutes = (int)Math.Ceiling(number);
        return true;
    }

    private static string TextAt(ITable table, int place) => table.Cell(place).Text.Trim().ToString();
}

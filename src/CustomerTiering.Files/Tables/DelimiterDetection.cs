using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;

namespace CustomerTiering.Files.Tables;

/// <summary>
/// Finds what separates the columns of a CSV file from its first records: comma, semicolon, tab or bar.
/// </summary>
/// <remarks>
/// That separator wins under which the header has most names that are known; then the one under which most rows have as many
/// fields as the header; then the one with most columns. A first line <c>sep=;</c> decides.
/// </remarks>
internal static class DelimiterDetection
{
    private const string Candidates = ",;\t|";

    /// <summary>Finds the delimiter, or the fault that there is none.</summary>
    /// <exception cref="FileFaultException">The header has one column, or the rows are separated differently from the header.</exception>
    public static char Detect(string file, string sample, bool isWhole, ReadingProfile profile)
    {
        var stated = profile.Dialect.Delimiter;
        if (stated.Length == 0 && sample.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && sample.Length > 4 && Dialect.IsDelimiter(sample[4..5]))
        {
            stated = sample[4..5];
        }

        var views = (stated.Length > 0 ? stated : Candidates).Select(letter => View.Of(letter, SampleRecords.Split(sample, letter, isWhole), profile.Map)).ToArray();
        var best = views.MaxBy(view => (view.Columns >= 2 ? 1 : 0, view.Known, view.Share, view.Columns, -Candidates.IndexOf(view.Delimiter, StringComparison.Ordinal)))!;
        if (best.Records.Count == 0)
        {
            return best.Delimiter;
        }

        if (best.Columns < 2)
        {
            var header = best.Records[best.Header];
            throw new FileFaultException(FileFault.Of(FileFaultKind.WrongDelimiter, file, header.Line, value: header.Fields[0], detail: stated.Length > 0 ? Shown(best.Delimiter) : ", ; TAB |"));
        }

        RefuseOtherInRows(file, sample, isWhole, best);
        return best.Delimiter;
    }

    /// <summary>A delimiter as people write it.</summary>
    public static string Shown(char delimiter) => delimiter == '\t' ? "TAB" : delimiter.ToString();

    private static void RefuseOtherInRows(string file, string sample, bool isWhole, View best)
    {
        SampleRecord[] rows = [.. best.Records.Skip(best.Header + 1)];
        if (rows.Length == 0 || best.Share > 0)
        {
            return;
        }

        foreach (var other in Candidates.Where(letter => letter != best.Delimiter))
        {
            var lines = rows.Select(row => row.Line).ToHashSet();
            SampleRecord[] otherRows = [.. SampleRecords.Split(sample, other, isWhole).Where(row => lines.Contains(row.Line))];
            if (otherRows.Length > 0 && otherRows.All(row => row.Fields.Length >= 2 && row.Fields.Length == otherRows[0].Fields.Length))
            {
                throw new FileFaultException(FileFault.Of(FileFaultKind.WrongDelimiter, file, rows[0].Line, value: string.Join(best.Delimiter, rows[0].Fields), detail: Shown(best.Delimiter)));
            }
        }
    }

    /// <summary>The sample as one delimiter shows it.</summary>
    private sealed record View(char Delimiter, IReadOnlyList<SampleRecord> Records, int Header, int Columns, int Known, double Share)
    {
        public static View Of(char delimiter, IReadOnlyList<SampleRecord> records, ColumnMap map)
        {
            if (records.Count == 0)
            {
                return new View(delimiter, records, 0, 0, 0, 0);
            }

            var place = SampleRecord.HeaderPlace(records);
            var header = records[place];
            var mapped = map.Entries.Select(entry => HeaderName.Fold(entry.Value)).ToHashSet(StringComparer.Ordinal);
            var known = header.Fields.Count(name => FieldNames.IsKnown(name) || (name.Length > 0 && mapped.Contains(HeaderName.Fold(name))));
            var rows = records.Count - place - 1;
            var fitting = records.Skip(place + 1).Count(row => row.Fits(header.Fields.Length));
            return new View(delimiter, records, place, header.Filled, known, rows == 0 ? 0 : (double)fitting / rows);
        }
    }
}

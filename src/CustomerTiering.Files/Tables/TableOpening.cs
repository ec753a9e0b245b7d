using CustomerTiering.Files.Faults;

namespace CustomerTiering.Files.Tables;

/// <summary>Looks at a file and says how it is to be read.</summary>
internal static class TableOpening
{
    private const int Sample = 1 << 16;

    /// <summary>Looks at a file: what it is by its first bytes, its encoding, delimiter or sheet, and its header.</summary>
    /// <exception cref="FileFaultException">The file cannot be read as a table.</exception>
    public static TableBlueprint Inspect(FileSource source, ReadingProfile profile, CancellationToken token)
    {
        using var stream = Open(source);
        var start = new byte[Sample];
        var read = stream.ReadAtLeast(start, Sample, throwOnEndOfStream: false);
        var bytes = start.AsSpan(0, read);
        if (bytes.TrimStart(" \t\r\n"u8).IsEmpty && stream.Length == read)
        {
            throw new FileFaultException(FileFault.Of(FileFaultKind.Empty, source.Name));
        }

        if (FileSignature.IsZip(bytes) || FileSignature.IsCompound(bytes))
        {
            return InspectWorkbook(source, profile, FileSignature.IsZip(bytes) ? "xlsx" : "xls", stream.Length, token);
        }

        if (FileSignature.IsMarkup(bytes))
        {
            throw new FileFaultException(FileFault.Of(FileFaultKind.Markup, source.Name, 1, value: System.Text.Encoding.UTF8.GetString(bytes[..Math.Min(read, 80)])));
        }

        stream.Position = 0;
        var facts = EncodingDetection.Detect(stream, profile.Dialect.Encoding, token);
        if (FileSignature.IsBinary(facts.Encoding.GetByteCount("a") == 1 ? bytes : default, out var why))
        {
            throw new FileFaultException(FileFault.Of(FileFaultKind.Binary, source.Name, detail: why));
        }

        return InspectText(source, profile, facts, stream.Length, token);
    }

    private static TableBlueprint InspectText(FileSource source, ReadingProfile profile, TextFacts facts, long length, CancellationToken token)
    {
        var letters = new char[Sample];
        using var reader = Reread();
        var count = reader.ReadBlock(letters);
        var sample = new string(letters, 0, count);
        var delimiter = DelimiterDetection.Detect(source.Name, sample, reader.Peek() < 0, profile);
        var (header, titles) = FindHeader(source, OpenRaw(null, token));
        FileNote[] notes = titles.Length == 0 || titles[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
            ? []
            : [new FileNote(FileNoteKind.TitleLines, source.Name, string.Empty, FaultPlace.Shown(titles[0]), titles.Length)];
        return new TableBlueprint(source, new TableFacts("csv", facts.Name, delimiter.ToString(), string.Empty, header.Line), header, notes, length, OpenRaw);

        ITable OpenRaw(Action<long>? onRead, CancellationToken stop)
        {
            var stream = Open(source);
            stream.Position = facts.PreambleBytes;
            return new CsvTable(source.Name, new CountingStream(stream, stop, onRead), facts, delimiter, Reread);
        }

        StreamReader Reread()
        {
            var stream = Open(source);
            stream.Position = facts.PreambleBytes;
            return new StreamReader(stream, facts.Encoding, detectEncodingFromByteOrderMarks: false);
        }
    }

    private static TableBlueprint InspectWorkbook(FileSource source, ReadingProfile profile, string format, long length, CancellationToken token)
    {
        var (place, names) = Workbook.Choose(source.Name, () => Open(source), profile.Dialect.Sheet);
        var (header, titles) = FindHeader(source, OpenRaw(null, token));
        var notes = new List<FileNote>();
        if (titles.Length > 0)
        {
            notes.Add(new FileNote(FileNoteKind.TitleLines, source.Name, string.Empty, FaultPlace.Shown(titles[0]), titles.Length));
        }

        if (names.Count > 1 && profile.Dialect.Sheet.Length == 0)
        {
            notes.Add(new FileNote(FileNoteKind.OtherSheets, source.Name, names[place], string.Join(", ", names.Where((_, i) => i != place)), names.Count - 1));
        }

        return new TableBlueprint(source, new TableFacts(format, string.Empty, string.Empty, names[place], header.Line), header, notes, length, OpenRaw);

        ITable OpenRaw(Action<long>? onRead, CancellationToken stop)
        {
            var reader = Workbook.Open(source.Name, new CountingStream(Open(source), stop, onRead));
            for (var i = 0; i < place; i++)
            {
                _ = reader.NextResult();
            }

            return new ExcelTable(source.Name, reader);
        }
    }

    /// <summary>The header: the first row with two filled fields among the first ten, the first row of all if there is none.</summary>
    private static (TableHeader Header, string[] Titles) FindHeader(FileSource source, ITable table)
    {
        using (table)
        {
            var records = new List<SampleRecord>();
            while (records.Count < SampleRecord.HeaderSearch && table.Next())
            {
                var fields = new string[table.FieldCount];
                for (var column = 0; column < fields.Length; column++)
                {
                    fields[column] = table.Cell(column).Text.ToString();
                }

                records.Add(new SampleRecord(table.Line, fields));
                if (records[^1].Filled >= 2)
                {
                    break;
                }
            }

            if (records.Count == 0)
            {
                throw new FileFaultException(FileFault.Of(FileFaultKind.Empty, source.Name));
            }

            var place = SampleRecord.HeaderPlace(records);
            var names = records[place].Fields;
            return (new TableHeader(names, records[place].Line), [.. records.Take(place).Select(record => string.Join(' ', record.Fields.Where(field => field.Length > 0)))]);
        }
    }

    /// <summary>Opens a file.</summary>
    /// <exception cref="FileFaultException">It is not there or not readable.</exception>
    public static Stream Open(FileSource source)
    {
        try
        {
            return source.Open();
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FileFaultException(FileFault.Of(FileFaultKind.NotFound, source.Name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new FileFaultException(FileFault.Of(FileFaultKind.NotReadable, source.Name, detail: exception.GetType().Name));
        }
    }
}

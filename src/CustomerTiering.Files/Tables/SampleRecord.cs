namespace CustomerTiering.Files.Tables;

/// <summary>One record of a sample.</summary>
internal sealed record SampleRecord(long Line, string[] Fields)
{
    /// <summary>Fields that hold something.</summary>
    public int Filled => Fields.Count(text => text.Length > 0);

    /// <summary>Whether the record has as many fields as the header, empty ones at its end not counted.</summary>
    public bool Fits(int columns) => Fields.Length == columns || (Fields.Length > columns && Fields.Skip(columns).All(text => text.Length == 0));

    /// <summary>The place of the header among the first records: the first with two filled fields; the first of all if there is none.</summary>
    public static int HeaderPlace(IReadOnlyList<SampleRecord> records)
    {
        for (var i = 0; i < Math.Min(records.Count, HeaderSearch); i++)
        {
            if (records[i].Filled >= 2)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Records among which the header is looked for; those before it are titles.</summary>
    public const int HeaderSearch = 10;
}

namespace CustomerTiering.Files.Anonymise;

/// <summary>A column that is written.</summary>
internal sealed record SheetColumn(int Place, string Header, SheetColumnUse Use, string Kind);

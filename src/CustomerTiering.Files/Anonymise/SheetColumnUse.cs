namespace CustomerTiering.Files.Anonymise;

/// <summary>What is done with a column of a file that is anonymised.</summary>
internal enum SheetColumnUse
{
    /// <summary>Ids are replaced by stand-ins.</summary>
    Id,

    /// <summary>The name is replaced by the stand-in of the row's customer.</summary>
    NameOfCustomer,

    /// <summary>Numbers are kept, anything else is blotted out.</summary>
    Number,

    /// <summary>Days are kept, anything else is blotted out.</summary>
    Day,

    /// <summary>Values are kept as they are.</summary>
    Kept,
}

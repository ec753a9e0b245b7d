namespace CustomerTiering.Files.Faults;

/// <summary>Why a file as a whole gives no result.</summary>
public enum FileFaultKind
{
    /// <summary>There is no such file.</summary>
    NotFound,

    /// <summary>The file is there but cannot be opened: it is a folder, locked by another program, or access is denied.</summary>
    NotReadable,

    /// <summary>The file holds nothing but blanks.</summary>
    Empty,

    /// <summary>The file has a header and no rows.</summary>
    NoRows,

    /// <summary>The file is not text and not an Excel workbook.</summary>
    Binary,

    /// <summary>The file is a web page or other mark-up, perhaps under the name of an Excel file.</summary>
    Markup,

    /// <summary>The file looks like an Excel workbook but cannot be read as one: damaged, or protected by a password.</summary>
    DamagedWorkbook,

    /// <summary>The workbook has no sheet of the name asked for.</summary>
    MissingSheet,

    /// <summary>The columns are not separated as expected: one column only, or header and rows separated differently.</summary>
    WrongDelimiter,

    /// <summary>A column that is needed is not in the header.</summary>
    MissingColumn,

    /// <summary>A column that is needed is not in the header of a short file, whose columns are known by their names alone.</summary>
    MissingNamedColumn,

    /// <summary>A quote is opened and never closed, so that it swallows the lines after it.</summary>
    UnclosedQuote,

    /// <summary>A line is longer than a megabyte.</summary>
    LongLine,

    /// <summary>The header stands a second time, or a second header follows.</summary>
    SecondHeader,

    /// <summary>No value tells whether the day or the month stands first.</summary>
    AmbiguousDays,

    /// <summary>Some values have the day first and others the month.</summary>
    MixedDays,

    /// <summary>No value tells whether the point or the comma is the decimal mark.</summary>
    AmbiguousNumbers,

    /// <summary>Some values have a decimal point and others a decimal comma.</summary>
    MixedNumbers,

    /// <summary>A saved profile is not valid.</summary>
    InvalidProfile,

    /// <summary>A line of a fixed format has something else where a number stands.</summary>
    NotANumber,

    /// <summary>A number of a fixed format is none of those that can stand there.</summary>
    OutOfRange,

    /// <summary>A line or section of a fixed format ends before everything is said.</summary>
    EndsEarly,
}

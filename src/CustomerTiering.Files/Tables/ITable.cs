namespace CustomerTiering.Files.Tables;

/// <summary>
/// Rows of a file one after the other, without the header and without blank rows. This is all that the rooms above know of CSV and Excel,
/// so a faster reader that serves the same rows gives the same results and the same complaints.
/// </summary>
internal interface ITable : IDisposable
{
    /// <summary>The line on which the current row starts; in Excel the row of the sheet.</summary>
    long Line { get; }

    /// <summary>Number of fields of the current row.</summary>
    int FieldCount { get; }

    /// <summary>Moves to the next row that is not blank.</summary>
    /// <returns>False at the end of the file.</returns>
    /// <exception cref="Faults.FileFaultException">The file as a whole cannot be read.</exception>
    bool Next();

    /// <summary>Whether the current row cannot be read at all.</summary>
    bool IsDefect(out RowDefect defect);

    /// <summary>A cell of the current row, counted from 0; empty beyond the end of the row.</summary>
    TableCell Cell(int column);
}

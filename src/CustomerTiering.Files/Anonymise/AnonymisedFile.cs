using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Rows;

namespace CustomerTiering.Files.Anonymise;

/// <summary>What was written when a file was anonymised.</summary>
/// <param name="File">The name of the file that was read.</param>
/// <param name="Rows">What became of its rows; rejected ones are not written.</param>
/// <param name="Faults">The rejected rows. Their values are shown as they stand: not to be shared.</param>
/// <param name="Notes">Columns left out and values blotted out.</param>
public sealed record AnonymisedFile(string File, RowCounts Rows, RowFaults Faults, IReadOnlyList<FileNote> Notes);

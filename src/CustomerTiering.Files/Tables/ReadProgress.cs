namespace CustomerTiering.Files.Tables;

/// <summary>How far a file has been read.</summary>
/// <param name="BytesRead">Bytes read so far. It starts again from zero when a file has to be read a second time.</param>
/// <param name="BytesTotal">Bytes of the file.</param>
/// <param name="Rows">Rows read so far, the header not counted.</param>
public readonly record struct ReadProgress(long BytesRead, long BytesTotal, long Rows);

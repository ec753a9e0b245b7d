using CustomerTiering.Files.Tables;

namespace CustomerTiering.Files.Lines;

/// <summary>Adds up how far several threads have read, and tells it.</summary>
internal sealed class LineProgress(IProgress<ReadProgress> listener, long length)
{
    private readonly Lock one = new();
    private long bytes;
    private long rows;

    public void Add(long moreBytes, long moreRows)
    {
        lock (one)
        {
            bytes += moreBytes;
            rows += moreRows;
            listener.Report(new ReadProgress(bytes, length, rows));
        }
    }
}

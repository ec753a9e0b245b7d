namespace CustomerTiering.Benchmarks.Data;

/// <summary>Writes result rows to a file, in pieces.</summary>
internal sealed class ResultFile(string path) : IDisposable
{
    private readonly FileStream stream = new(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
    private readonly byte[] buffer = new byte[1 << 18];
    private int used;

    public void Add(in ResultRow row)
    {
        if (used > buffer.Length - ResultRow.Longest)
        {
            stream.Write(buffer, 0, used);
            used = 0;
        }

        used += row.Write(buffer.AsSpan(used));
    }

    public void Dispose()
    {
        stream.Write(buffer, 0, used);
        stream.Dispose();
    }
}

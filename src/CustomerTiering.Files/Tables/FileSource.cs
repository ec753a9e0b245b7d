namespace CustomerTiering.Files.Tables;

/// <summary>
/// A file to read: on disk, or bytes that a host has in hand. It can be opened several times, because what a file's values mean is
/// sometimes decided by reading it once before.
/// </summary>
public sealed class FileSource
{
    private readonly Func<Stream> open;

    private FileSource(string name, Func<Stream> open)
    {
        Name = name;
        this.open = open;
    }

    /// <summary>The name shown in messages.</summary>
    public string Name { get; }

    /// <summary>A file on disk. Nothing is opened until it is read.</summary>
    public static FileSource OfPath(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new FileSource(path, () => new FileStream(path, new FileStreamOptions { Access = FileAccess.Read, Share = FileShare.ReadWrite, BufferSize = 1 << 16, Options = FileOptions.SequentialScan }));
    }

    /// <summary>Bytes in memory under a name.</summary>
    public static FileSource OfBytes(string name, byte[] bytes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(bytes);
        return new FileSource(name, () => new MemoryStream(bytes, writable: false));
    }

    /// <summary>A file of the host's own making, such as an upload: the function gives a new stream from the start, seekable, at every call.</summary>
    public static FileSource Of(string name, Func<Stream> open)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(open);
        return new FileSource(name, open);
    }

    internal Stream Open() => open();
}

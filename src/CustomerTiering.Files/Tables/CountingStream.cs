namespace CustomerTiering.Files.Tables;

/// <summary>Passes a stream through, counts its bytes, and stops when asked to.</summary>
internal sealed class CountingStream(Stream inner, CancellationToken token, Action<long>? onRead) : Stream
{
    private long count;

    public override bool CanRead => true;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    public override int Read(Span<byte> buffer)
    {
        token.ThrowIfCancellationRequested();
        var read = inner.Read(buffer);
        count += read;
        onRead?.Invoke(count);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}

namespace CustomerTiering.Files.Tables;

/// <summary>Passes text through and notices the first line that is longer than allowed, where it stops.</summary>
internal sealed class BoundedLine(TextReader inner, int longest) : TextReader
{
    private readonly System.Text.StringBuilder start = new();
    private int length;

    /// <summary>Whether a line was too long.</summary>
    public bool HasLongLine { get; private set; }

    /// <summary>Lines before the one that was too long.</summary>
    public long LongLine { get; private set; }

    /// <summary>The start of the line read last.</summary>
    public string Start => start.ToString();

    public override int Peek() => HasLongLine ? -1 : inner.Peek();

    public override int Read()
    {
        if (HasLongLine)
        {
            return -1;
        }

        var next = inner.Read();
        if (next is '\n' || (next is '\r' && inner.Peek() != '\n'))
        {
            LongLine++;
            length = 0;
            _ = start.Clear();
            return next;
        }

        HasLongLine = next >= 0 && ++length > longest;
        if (next >= 0 && start.Length < 100)
        {
            _ = start.Append((char)next);
        }

        return next;
    }
}

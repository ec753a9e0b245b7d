using System.Text;

namespace CustomerTiering.Policies;

/// <summary>Where the lines of a UTF-8 text begin, so that a byte can be named by line and column.</summary>
internal sealed class TextLines
{
    private readonly byte[] text;
    private readonly List<int> starts = [0];

    public TextLines(byte[] text)
    {
        this.text = text;
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] == (byte)'\n')
            {
                starts.Add(place + 1);
            }
        }
    }

    /// <summary>The place of a byte of the text.</summary>
    public TextPosition At(long index)
    {
        var found = starts.BinarySearch((int)index);
        var line = found >= 0 ? found : ~found - 1;
        return At(line, (int)index - starts[line]);
    }

    /// <summary>The place of a byte of a line, both counted from 0.</summary>
    public TextPosition At(int line, int byteInLine)
    {
        var start = starts[Math.Min(line, starts.Count - 1)];
        var bytes = Math.Clamp(byteInLine, 0, text.Length - start);
        return new TextPosition(line + 1, Encoding.UTF8.GetCharCount(text, start, bytes) + 1);
    }
}

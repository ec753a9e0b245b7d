using System.Text.Json;

namespace CustomerTiering.Reports.Json;

/// <summary>
/// Reads a long JSON text token by token from a stream, keeping only a window of it, so that a result of a million decisions needs no tree.
/// </summary>
internal sealed class JsonPulse(Stream stream)
{
    private byte[] buffer = new byte[1 << 16];
    private int filled;
    private int start;
    private bool ended;
    private bool begun;
    private JsonReaderState state = new(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Disallow });

    /// <summary>The kind of the token read last.</summary>
    public JsonTokenType Type { get; private set; }

    /// <summary>How deep it stands; 0 for the outermost object.</summary>
    public int Depth { get; private set; }

    /// <summary>The text of a name, a string or a number, <c>True</c> for true; empty for any other token.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Reads the next token.</summary>
    /// <returns>False at the end of the text.</returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public bool Read()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(buffer.AsSpan(start, filled - start), ended, state);
            if (begun && reader.Read())
            {
                Type = reader.TokenType;
                Depth = reader.CurrentDepth;
                Text = Type switch
                {
                    JsonTokenType.PropertyName or JsonTokenType.String => reader.GetString()!,
                    JsonTokenType.True => bool.TrueString,
                    JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
                    _ => string.Empty,
                };
                start += (int)reader.BytesConsumed;
                state = reader.CurrentState;
                return true;
            }

            if (ended)
            {
                return false;
            }

            if (begun)
            {
                start += (int)reader.BytesConsumed;
                state = reader.CurrentState;
            }

            Fill();
        }
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, filled - start).CopyTo(buffer);
            filled -= start;
            start = 0;
        }

        if (filled == buffer.Length)
        {
            Array.Resize(ref buffer, checked(buffer.Length * 2));
        }

        var read = stream.Read(buffer, filled, buffer.Length - filled);
        ended = read == 0;
        filled += read;
        if (!begun)
        {
            // A byte-order mark is no JSON; editors on Windows leave one.
            while (filled < 3 && !ended)
            {
                read = stream.Read(buffer, filled, buffer.Length - filled);
                ended = read == 0;
                filled += read;
            }

            start = filled >= 3 && buffer.AsSpan(0, 3).SequenceEqual("\uFEFF"u8) ? 3 : 0;
            begun = true;
        }
    }
}

namespace CustomerTiering.Files.Lines;

/// <summary>What quotes did to a record.</summary>
[Flags]
internal enum RecordMarks : byte
{
    None = 0,

    /// <summary>A field of it is quoted.</summary>
    Quoted = 1,

    /// <summary>A quote within a quoted field stands for one of its text.</summary>
    Escaped = 2,

    /// <summary>The first thing wrong with it is text after a closing quote.</summary>
    TextAfterQuote = 4,

    /// <summary>The first thing wrong with it is a quote in a field that is not quoted; the quote is text.</summary>
    StrayQuote = 8,
}

namespace CustomerTiering.Files.Values;

/// <summary>How a text was read as a value.</summary>
internal enum Reading
{
    /// <summary>It is a value, whichever convention the file follows.</summary>
    Plain,

    /// <summary>It is a value, and it can be read in one convention only.</summary>
    Deciding,

    /// <summary>It is a value in either convention, and a different one; the file's convention is not known yet.</summary>
    Undecided,

    /// <summary>It is a value only in the convention that the file does not follow.</summary>
    Opposite,

    /// <summary>It has the form of a value that does not exist: 31 February, or a number too large.</summary>
    Impossible,

    /// <summary>It is no value.</summary>
    NoValue,
}

namespace CustomerTiering.Reports.Pictures;

/// <summary>Which end of a text stands at its place.</summary>
internal enum TextAnchor
{
    /// <summary>The text starts there.</summary>
    Start,

    /// <summary>The text is centred there.</summary>
    Middle,

    /// <summary>The text ends there.</summary>
    End,
}

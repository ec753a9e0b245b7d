namespace CustomerTiering.Tiering;

/// <summary>How a customer stands on the as-of day.</summary>
internal enum Standing : byte
{
    /// <summary>Signed and not closed, or there is no file that says otherwise: it is counted and ranked.</summary>
    Active,

    /// <summary>On file but signed only after the as-of day: its sales are real, it holds no place.</summary>
    NotSigned,

    /// <summary>Closed by the as-of day: its sales are real, it holds no place.</summary>
    Closed,
}

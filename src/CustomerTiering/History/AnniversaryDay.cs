namespace CustomerTiering.History;

/// <summary>The day from which a customer's own periods are counted.</summary>
public enum AnniversaryDay
{
    /// <summary>The day of signing on file; the day of the first purchase where none is on file.</summary>
    Signing,

    /// <summary>The effective day of the first line, as known.</summary>
    FirstPurchase,
}

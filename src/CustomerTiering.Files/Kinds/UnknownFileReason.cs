namespace CustomerTiering.Files.Kinds;

/// <summary>Why a table is neither order lines nor customers.</summary>
public enum UnknownFileReason
{
    /// <summary>It has no column of customers.</summary>
    NoCustomer,

    /// <summary>It names customers but neither sales nor anything about them.</summary>
    OnlyCustomer,

    /// <summary>It has customers and days but no amounts, nor quantities with prices.</summary>
    NoAmount,

    /// <summary>It has columns of settled or open invoices: what is owed, not what was bought.</summary>
    Receivables,

    /// <summary>It has columns of visits.</summary>
    Visits,
}

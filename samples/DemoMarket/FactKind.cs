namespace CustomerTiering.Demo;

/// <summary>The kinds of fact of the market. Each draws from its own streams of chance.</summary>
public enum FactKind
{
    /// <summary>Customers and groups on file, with potential.</summary>
    Customers,

    /// <summary>The team.</summary>
    Reps,

    /// <summary>The items.</summary>
    Items,

    /// <summary>Order lines, returns and corrections.</summary>
    Orders,

    /// <summary>The visit diary with store checks, and what had been planned.</summary>
    Visits,

    /// <summary>Promotions and what was spent on them. Planned here, emitted by a later step.</summary>
    Promotions,

    /// <summary>Invoices and payments. Planned here, emitted by a later step.</summary>
    Receivables,

    /// <summary>Complaints. Planned here, emitted by a later step.</summary>
    Complaints,
}

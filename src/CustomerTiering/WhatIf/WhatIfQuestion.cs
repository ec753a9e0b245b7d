using CustomerTiering.Tiering;

namespace CustomerTiering.WhatIf;

/// <summary>
/// Asks what would be if the policy or the sales were others (假设分析), over the whole base.
/// </summary>
/// <remarks>Both sides are decided by the engine that decides in earnest; nothing is estimated. Others do not react: who would sell more elsewhere does not.</remarks>
public static class WhatIfQuestion
{
    /// <summary>What if another policy decided on the same facts. O(customers · log customers).</summary>
    public static WhatIfResult OfPolicy(TieringResult before, TieringPolicy against) => OfPolicy(before, against, ServiceStandard.ForDistributors);

    /// <summary>What if another policy decided on the same facts, with visit hours by a table of one's own.</summary>
    public static WhatIfResult OfPolicy(TieringResult before, TieringPolicy against, ServiceStandard service, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(against);
        return OfResults(before, against.Decide(before.Book, before.Scope, before.Totals, token), service);
    }

    /// <summary>What if the same policy decided on other sales. O(lines · changes + customers · log customers).</summary>
    /// <exception cref="ArgumentException">The book holds sums and not lines.</exception>
    public static WhatIfResult OfSales(TieringResult before, SalesScenario scenario) => OfSales(before, scenario, ServiceStandard.ForDistributors);

    /// <summary>What if the same policy decided on other sales, with visit hours by a table of one's own.</summary>
    /// <exception cref="ArgumentException">The book holds sums and not lines.</exception>
    public static WhatIfResult OfSales(TieringResult before, SalesScenario scenario, ServiceStandard service, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(scenario);
        return OfResults(before, before.Policy.Decide(scenario.ApplyTo(before), before.Scope, token), service);
    }

    /// <summary>Holds any two results side by side: two periods of a book, say.</summary>
    public static WhatIfResult OfResults(TieringResult before, TieringResult after, ServiceStandard service)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(service);
        return new WhatIfResult(before, after, service);
    }
}

using NodaTime;

namespace CustomerTiering.Console.CommandLine;

/// <summary>A plan that is to be made anew.</summary>
/// <param name="Plan">The plan: its folder or its table.</param>
/// <param name="Changes">The file of what happened.</param>
/// <param name="From">The first day of which something may still change.</param>
/// <param name="Freeze">Days from then on that stay all the same.</param>
/// <param name="Orders">The order file that briefs know tiers and items from; empty for none.</param>
/// <param name="Customers">The file of customers that goes with it; empty for none.</param>
/// <param name="Threads">Threads.</param>
/// <param name="Extras">Executives, travel, strictness.</param>
internal sealed record ReplanWish(string Plan, string Changes, LocalDate From, int Freeze, string Orders, string Customers, int Threads, PlanExtrasWish Extras)
{
    /// <summary>The first day that may change.</summary>
    public LocalDate FrozenUntil => From.PlusDays(Freeze);
}

using NodaTime;

namespace CustomerTiering.Console.CommandLine;

/// <summary>A plan of visits that is asked for.</summary>
/// <param name="Customers">The file of customers; empty for none.</param>
/// <param name="Reps">The file of reps; empty for none.</param>
/// <param name="Orders">The order file that tiers are decided from; empty where the customers' file has them.</param>
/// <param name="Visits">The diary; empty for none.</param>
/// <param name="Needs">The file of needs; empty for none.</param>
/// <param name="Appointments">The file of appointments; empty for none.</param>
/// <param name="Policy">The file of the policy of visits; empty for the shipped one.</param>
/// <param name="From">The first day.</param>
/// <param name="HasFrom">Whether the first day is stated.</param>
/// <param name="Weeks">Weeks planned.</param>
/// <param name="Threads">Threads.</param>
/// <param name="IsDemo">Whether the demo market is planned.</param>
internal sealed record PlanWish(
    string Customers, string Reps, string Orders, string Visits, string Needs, string Appointments, string Policy, LocalDate From, bool HasFrom, int Weeks, int Threads, bool IsDemo)
{
    /// <summary>What is planned beside visits of reps, and by which travel.</summary>
    public PlanExtrasWish Extras { get; init; } = PlanExtrasWish.None;

    /// <summary>Whether a plan is asked for at all.</summary>
    public bool IsStated => IsDemo || Customers.Length > 0 || Reps.Length > 0;
}

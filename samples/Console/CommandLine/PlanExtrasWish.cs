using CustomerTiering.Planning;

namespace CustomerTiering.Console.CommandLine;

/// <summary>What a plan and a plan made anew are asked for alike.</summary>
/// <param name="Executives">The file of executives; empty for none.</param>
/// <param name="Travel">The table of ways; empty for coordinates.</param>
/// <param name="CompletesTravel">Whether ways that the table lacks are reckoned from coordinates.</param>
/// <param name="Calendar">The file of the company's working calendar; empty for Monday to Saturday.</param>
/// <param name="Absences">The file of when reps are not there; empty for none.</param>
/// <param name="OverCapacity">What gives way when time is short; null for what the policy says.</param>
/// <param name="Strict">Whether a single rejected row refuses the data.</param>
internal sealed record PlanExtrasWish(string Executives, string Travel, bool CompletesTravel, string Calendar, string Absences, OverCapacity? OverCapacity, bool Strict)
{
    public static PlanExtrasWish None { get; } = new(string.Empty, string.Empty, CompletesTravel: false, string.Empty, string.Empty, OverCapacity: null, Strict: false);
}

using CustomerTiering.Console.Reading;

namespace CustomerTiering.Console.Writing;

/// <summary>Files that are written beside a plan as they are.</summary>
/// <param name="Orders">The orders it was made from.</param>
/// <param name="ExecutivesOf">The folder whose executives go on as they are; empty where they are planned anew or there are none.</param>
internal sealed record PlanBeside(PlanOrders Orders, string ExecutivesOf);

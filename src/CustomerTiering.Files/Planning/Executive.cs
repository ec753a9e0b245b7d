using CustomerTiering.Planning;

namespace CustomerTiering.Files.Planning;

/// <summary>An executive who visits.</summary>
/// <param name="Role">As what.</param>
/// <param name="Rep">As one who travels: home, hours, calendar.</param>
public sealed record Executive(ExecutiveRole Role, PlanRep Rep);

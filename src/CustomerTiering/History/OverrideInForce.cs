using NodaTime;

namespace CustomerTiering.History;

/// <summary>An override that holds on a day.</summary>
/// <param name="Reference">Its number in the host's books.</param>
/// <param name="Until">Its last day.</param>
public readonly record struct OverrideInForce(string Reference, LocalDate Until);

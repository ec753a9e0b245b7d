using NodaTime;

namespace CustomerTiering.History;

/// <summary>A ruling on a dispute.</summary>
/// <param name="Day">The day of the ruling; a correction is recorded on it.</param>
/// <param name="By">Who ruled.</param>
/// <param name="Reason">Why.</param>
public sealed record AppealRuling(LocalDate Day, string By, string Reason);

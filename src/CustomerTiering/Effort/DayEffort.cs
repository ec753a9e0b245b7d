using NodaTime;

namespace CustomerTiering.Effort;

/// <summary>A rep's day with customers.</summary>
/// <param name="Day">The day.</param>
/// <param name="Visits">Contacts of any channel, at least 1.</param>
/// <param name="Hours">Hours with customers, as far as the diary gives lengths.</param>
public sealed record DayEffort(LocalDate Day, int Visits, double Hours);

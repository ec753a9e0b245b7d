using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>How many of the days on which a visit was due one rule blocks.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Days">The days it blocks, in order; never empty.</param>
public sealed record BlockedDays(PlanRule Rule, IReadOnlyList<LocalDate> Days);

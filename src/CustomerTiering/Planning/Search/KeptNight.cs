using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Planning.Search;

/// <summary>A night away in an earlier plan.</summary>
internal sealed record KeptNight(RepId Rep, LocalDate Day, string Lodging);

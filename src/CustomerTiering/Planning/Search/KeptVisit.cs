using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Planning.Search;

/// <summary>A visit of an earlier plan.</summary>
internal sealed record KeptVisit(RepId Rep, CustomerId Customer, LocalDate Day, HourRange Hours, Commitment Commitment);

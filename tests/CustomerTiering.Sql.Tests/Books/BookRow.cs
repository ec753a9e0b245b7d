using NodaTime;

namespace CustomerTiering.Sql.Tests.Books;

/// <summary>One row of an orders' table as it stands there, also one that names nobody.</summary>
internal sealed record BookRow(string? Customer, LocalDate Day, LocalDate? Recorded, long Amount, long? Cost, string? Order);

using CustomerTiering.Customers;
using CustomerTiering.Diary;
using NodaTime;

namespace CustomerTiering.Files.Visits;

/// <summary>What a row of visits and a row of planned visits have in common.</summary>
internal readonly record struct VisitHead(RepId Rep, CustomerId Customer, LocalDate Day, VisitTime Time, ContactChannel Channel);

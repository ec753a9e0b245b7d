using CustomerTiering.Customers;
using CustomerTiering.Measures;

namespace CustomerTiering.Tests.Tiering.Books;

/// <summary>One value of a measure that comes from outside the sales.</summary>
public sealed record Given(Measure Measure, CustomerId Customer, decimal Value);

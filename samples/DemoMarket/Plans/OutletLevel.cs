using CustomerTiering.Customers;

namespace CustomerTiering.Demo.Plans;

/// <summary>
/// The true level of an outlet: what it is expected to buy in each year of 52 weeks, so that true churn can be told from chance.
/// </summary>
/// <remarks>
/// At base prices, before returns, corrections and planted effects. An outlet that signs or closes within a year has the part of the
/// year's demand that its days cover; a prospect has zero.
/// </remarks>
/// <param name="Customer">The outlet.</param>
/// <param name="FirstYear">Expected purchases of the first year, CNY.</param>
/// <param name="SecondYear">Expected purchases of the second year, CNY.</param>
/// <param name="OrdersPerYear">Expected orders of a whole year: the fewer, the more chance there is in its total.</param>
public sealed record OutletLevel(CustomerId Customer, decimal FirstYear, decimal SecondYear, int OrdersPerYear);

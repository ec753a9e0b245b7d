using CustomerTiering.Calendars;
using CustomerTiering.Money;

namespace CustomerTiering.Sales;

/// <summary>What is known of all lines of a book together.</summary>
/// <param name="Lines">Number of lines.</param>
/// <param name="LinesWithCost">How many state their cost.</param>
/// <param name="RoundedValues">Values rounded to six decimals.</param>
/// <param name="Currency">The currency of all.</param>
/// <param name="Span">From the first to the last effective day.</param>
internal sealed record SalesFacts(long Lines, long LinesWithCost, long RoundedValues, Currency Currency, DayRange Span);

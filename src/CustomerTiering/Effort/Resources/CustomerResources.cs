using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Spending;

namespace CustomerTiering.Effort.Resources;

/// <summary>What was planned for a customer, what was put in, and what it bought afterwards (mission C5).</summary>
/// <param name="Customer">The customer; <see cref="CustomerId.None"/> for all together.</param>
/// <param name="Planned">People, goods and money planned.</param>
/// <param name="Spent">People, goods and money put in.</param>
/// <param name="SalesBefore">Net revenue of the period before, as long as the one after.</param>
/// <param name="SalesAfter">Net revenue of the period after.</param>
public sealed record CustomerResources(CustomerId Customer, SpendSum Planned, SpendSum Spent, decimal SalesBefore, decimal SalesAfter)
{
    /// <summary>Spend ÷ sales after.</summary>
    public SpendRate Rate => SpendRate.Of(Spent.Total, SalesAfter);

    /// <summary>What is left of the plan, negative where more was spent.</summary>
    public decimal Left => Planned.Total - Spent.Total;

    /// <summary>Whether something was put in that nobody had planned, or more than planned.</summary>
    public bool IsOverspent => Left < 0;

    /// <summary>Sales after less sales before. What the spend brought of it is not said here: that takes a comparison.</summary>
    public decimal Change => SalesAfter - SalesBefore;

    /// <summary>The finding in a few sentences.</summary>
    public string Explain(CultureInfo culture) => ResourceText.Of(this, culture);
}

#:project ../../src/CustomerTiering/CustomerTiering.csproj
#:property PublishAot=false

using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using NodaTime;

// Outlets of traditional trade with what each bought in the year and what the goods cost us.
(CustomerId Outlet, decimal Amount, decimal Cost)[] year =
[
    (new("C-1001"), 86_000, 84_500), (new("C-1002"), 31_000, 24_800), (new("C-1003"), 30_500, 24_000), (new("C-1004"), 12_000, 9_600),
    (new("C-1005"), 9_500, 7_400), (new("C-1006"), 8_000, 6_500), (new("C-1007"), 6_400, 5_000), (new("C-1008"), 5_100, 4_100),
    (new("C-1009"), 4_000, 3_100), (new("C-1010"), 2_600, 2_000), (new("C-1011"), 1_900, 1_500), (new("C-1012"), -300, -240),
];

// Facts in: a customer file and a ledger of order lines. A return is a negative line.
var customers = year.Select(row => new Customer(row.Outlet) { Channel = ChannelScheme.TraditionalTrade });
var lines = year.Select(row => new OrderLine(row.Outlet, new LocalDate(2026, 3, 31), row.Amount) { Cost = LineCost.Of(row.Cost) });
var book = Portfolio.Of(customers, SalesLedger.Of(lines));

// One pure call: the shipped policy over the twelve months that end with a day.
var tiers = TieringPolicy.ForDistributors.Decide(book, asOf: new LocalDate(2026, 6, 30));

foreach (var tier in tiers.Tiers)
{
    Console.WriteLine(FormattableString.Invariant($"{tier.Tier}: {tier.Customers} customers, {tier.Revenue:N2}"));
}

Console.WriteLine(tiers["C-1001"].Explain(CultureInfo.GetCultureInfo("en")));
Console.WriteLine(tiers["C-1002"].Explain(CultureInfo.GetCultureInfo("zh-Hans")));

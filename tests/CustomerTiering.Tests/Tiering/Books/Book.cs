using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Books;

/// <summary>A small book of business with the policy and the days it is decided by: what property tests draw.</summary>
public sealed record Book(
    IReadOnlyList<Customer> Customers,
    IReadOnlyList<CustomerGroup> Groups,
    IReadOnlyList<OrderLine> Lines,
    IReadOnlyList<Given> Supplied,
    IReadOnlyList<Measure> Measures,
    TieringScope Scope,
    TieringPolicyDraft Draft)
{
    public TieringPolicy Policy() => TieringPolicy.Of(Draft).Match(
        valid => valid.Policy,
        refused => throw new InvalidOperationException(string.Join("; ", refused.Faults)));

    public Portfolio Portfolio() => CustomerTiering.Measures.Portfolio.Of(
        CustomerFile.Of(Customers, Groups),
        SalesLedger.Of(Lines),
        Measures.Select(measure => SuppliedMeasure.Of(
            measure,
            Supplied.Where(given => given.Measure == measure).Select(given => KeyValuePair.Create(given.Customer, given.Value)))));

    public TieringResult Decide() => Policy().Decide(Portfolio(), Scope);

    public override string ToString() => $"""

        {string.Join("\n", Customers.Select(customer => $"{customer.Id} in {customer.Channel} of {customer.Group} {customer.Tenure.SignedOn:uuuu-MM-dd}..{customer.Tenure.ClosedFrom:uuuu-MM-dd}"))}
        {string.Join("\n", Groups)}
        {string.Join("\n", Lines.Select(line => $"{line.Customer} {line.Day:uuuu-MM-dd}/{line.Recorded:uuuu-MM-dd} {line.Amount} cost {(line.Cost.IsKnown ? line.Cost.Amount : "unknown")} {line.Order} {line.Currency}"))}
        {string.Join("\n", Supplied.Select(given => $"{given.Customer} {given.Measure.Id} {given.Value}"))}
        {Scope}
        {DraftText.Of(Draft)}
        """;
}

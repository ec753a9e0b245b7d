using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Tests.Tiering.Examples;

/// <summary>Builds the books of the worked examples, outlet by outlet.</summary>
internal sealed class Market
{
    public static readonly LocalDate LastDay = new(2026, 6, 30);
    private readonly List<Customer> customers = [];
    private readonly List<CustomerGroup> groups = [];
    private readonly List<OrderLine> lines = [];
    private readonly Dictionary<CustomerId, decimal> potential = [];

    public static TieringScope Scope { get; } = TieringScope.TwelveMonthsTo(LastDay);

    public static CustomerId Id(string id) => new(id);

    /// <summary>Puts an outlet on file that bought for a net at a margin and could buy so much next year; no line where the net is zero.</summary>
    public Market Outlet(string id, ChannelId channel, decimal net, double margin = 0.2, decimal? couldBuy = null, string group = "", Tenure tenure = default)
    {
        customers.Add(new Customer(Id(id)) { Name = "Shop " + id, Channel = channel, Group = GroupId.OfOptional(group), Tenure = tenure });
        potential[Id(id)] = couldBuy ?? 1_000_000m;
        return net == 0 ? this : Bought(id, net, LineCost.Of(net * (1 - (decimal)margin)));
    }

    public Market Bought(string id, decimal net, LineCost cost = default, LocalDate? day = null, LocalDate? recorded = null)
    {
        lines.Add(new OrderLine(Id(id), day ?? LastDay, net) { Cost = cost, Recorded = recorded ?? day ?? LastDay, Currency = Currency.Of("CNY") });
        return this;
    }

    public Market Group(string id, ChannelId channel)
    {
        groups.Add(new CustomerGroup(new GroupId(id)) { Name = "Chain " + id, Channel = channel });
        return this;
    }

    public Market WithoutPotential(params IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            potential.Remove(Id(id));
        }

        return this;
    }

    public Portfolio Book() => Portfolio.Of(
        CustomerFile.Of(customers, groups),
        SalesLedger.Of(lines),
        potential.Count == 0 ? [] : [SuppliedMeasure.Of(Measure.Potential, potential)]);

    public TieringResult Decide() => TieringPolicy.ForDistributors.Decide(Book(), Scope);

    public TieringResult Decide(TieringPolicy policy, TieringScope scope) => policy.Decide(Book(), scope);
}

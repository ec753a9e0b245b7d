using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Tests.Tiering.Oracles;

/// <summary>A book of one line a customer that holds its net: the same tiers as the full book, decided in a few milliseconds.</summary>
internal sealed class NetBook
{
    private static readonly LocalDate Day = new(2024, 1, 1);
    private readonly CustomerId[] customers;
    private readonly LedgerAmount[] nets;
    private readonly DateOnly[] days;

    public NetBook(IEnumerable<KeyValuePair<string, Int128>> nets)
    {
        var ordered = nets.ToList();
        customers = [.. ordered.Select(net => new CustomerId(net.Key))];
        this.nets = [.. ordered.Select(net => new LedgerAmount((long)net.Value))];
        days = new DateOnly[customers.Length];
        Array.Fill(days, Day.ToDateOnly());
    }

    public static TieringScope Scope { get; } = TieringScope.Over(DayRange.Inclusive(Day, Day), Day);

    public TieringResult Decide(TieringPolicy policy) => policy.Decide(Portfolio.Of(Sales(nets)), Scope);

    /// <summary>The tier of a customer once its net has changed by an amount.</summary>
    public TierName TierAfter(TieringPolicy policy, CustomerId customer, decimal change)
    {
        var changed = (LedgerAmount[])nets.Clone();
        var place = Array.IndexOf(customers, customer);
        changed[place] = LedgerAmount.From(changed[place].Value + change);
        return policy.Decide(Portfolio.Of(Sales(changed)), Scope)[customer].Tier;
    }

    public SalesSums Sales() => Sales(nets);

    private SalesSums Sales(LedgerAmount[] amounts)
    {
        var summer = new SalesSummer(new SalesWindow(Scope.Period, Scope.KnownOn));
        summer.Add(new SalesColumns { Customer = Array.ConvertAll(customers, summer.CustomerCode), Day = days, Amount = amounts });
        return summer.Build();
    }
}

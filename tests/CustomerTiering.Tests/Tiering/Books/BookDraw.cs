using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Tests.Tiering.Books;

/// <summary>Draws small books full of what goes wrong in large ones: ties, zeros, returns, unknown costs and channels, late and outlying lines, groups, closed customers.</summary>
internal sealed class BookDraw(Random random, int size)
{
    public static readonly Measure Overdue = new("overdueDays", MeasureUnit.Days, RollUp.Greatest);
    public static readonly Measure Survey = new("survey", MeasureUnit.Score, RollUp.Derived);
    public static readonly Measure Distance = new("distance", MeasureUnit.Count, RollUp.Least);
    private static readonly LocalDate FirstDay = new(2024, 1, 1);
    private static readonly LocalDate LastDay = new(2024, 6, 30);
    private readonly ChannelId[] channels = [ChannelId.None, ChannelScheme.ModernTrade, ChannelScheme.TraditionalTrade, new ChannelId("online")];
    private readonly GroupId[] groups = [GroupId.None, GroupId.None, new GroupId("g1"), new GroupId("g2")];

    public Book Next(TieringPolicyDraft draft)
    {
        CustomerId[] ids = [.. Enumerable.Range(0, 1 + random.Next(Math.Min(2 + (size / 6), 16))).Select(i => new CustomerId("c" + i))];
        Customer[] onFile = [.. random.Next(5) == 0 ? [] : ids.Where(_ => random.Next(8) > 0).Select(NextCustomer)];
        CustomerGroup[] groupRecords = [.. groups.Distinct().Where(group => !group.IsNone && random.Next(3) == 0)
            .Select(group => new CustomerGroup(group) { Name = "Group " + group, Channel = Pick(channels) })];
        return new Book(onFile, groupRecords, NextLines(ids), [], [], NextScope(), draft).With(this, onFile.Select(customer => customer.Id));
    }

    public IEnumerable<(Measure Measure, IEnumerable<Given> Values)> Supplied(IEnumerable<CustomerId> ids)
    {
        CustomerId[] drawnFor = [.. ids];
        foreach (var (measure, most) in ((Measure, int)[])[(Measure.Potential, 40), (Overdue, 6), (Survey, 5), (Distance, 4)])
        {
            var known = random.Next(4);
            if (known > 0)
            {
                yield return (measure, drawnFor.Where(_ => known > 1 || random.Next(4) > 0).Select(id => new Given(measure, id, random.Next(most))).ToArray());
            }
        }
    }

    private Customer NextCustomer(CustomerId id) => new(id)
    {
        Channel = Pick(channels),
        Group = Pick(groups),
        Tenure = random.Next(10) switch
        {
            0 => Tenure.From(Near(LastDay, 3)),
            1 => Tenure.Until(Near(LastDay, 3)),
            2 => Tenure.From(new LocalDate(2020, 1, 1 + random.Next(3))),
            _ => Tenure.Always,
        },
    };

    private OrderLine[] NextLines(CustomerId[] ids)
    {
        var costs = random.Next(4);
        var most = Pick([4, 20, 60]);
        var currency = Pick([Currency.None, Currency.Of("JPY"), Currency.Of("CNY")]);
        var cents = currency.MinorDigits > 0 && random.Next(3) == 0 ? 0.01m : 1m;
        return [.. Enumerable.Range(0, random.Next(2 + size)).Select(_ =>
        {
            var day = random.Next(8) switch
            {
                0 => Near(FirstDay, 2),
                1 => Near(LastDay, 2),
                2 => FirstDay.PlusDays(-random.Next(200)),
                _ => FirstDay.PlusDays(random.Next(182)),
            };
            return new OrderLine(Pick(ids), day, cents * (random.Next(6) == 0 ? -random.Next(most) : random.Next(most)))
            {
                Recorded = random.Next(6) == 0 ? Near(LastDay, 12) : day,
                Order = random.Next(2) == 0 ? default : new OrderId("o" + random.Next(6)),
                Cost = costs == 0 || (costs == 1 && random.Next(8) == 0) ? LineCost.Unknown : LineCost.Of(cents * random.Next(-1, Math.Max(2, most / 2))),
                Currency = currency,
            };
        })];
    }

    private TieringScope NextScope()
    {
        var period = DayRange.Inclusive(FirstDay, LastDay);
        var scope = TieringScope.Over(period, random.Next(4) == 0 ? Near(LastDay, 2) : LastDay);
        return random.Next(2) == 0 ? scope : scope.AsKnownOn(Near(LastDay, 8));
    }

    private LocalDate Near(LocalDate day, int days) => day.PlusDays(random.Next(-days, days + 1));

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}

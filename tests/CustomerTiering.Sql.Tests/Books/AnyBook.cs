using CustomerTiering.Customers;
using CustomerTiering.Measures;
using NodaTime;

namespace CustomerTiering.Sql.Tests.Books;

/// <summary>Small books with everything that makes trouble, drawn from a seed: ties, zeros, negatives, missing ids, costs and potentials, groups across channels, tenures, late records.</summary>
internal sealed class AnyBook
{
    public static readonly LocalDate AsOf = new(2026, 6, 30);

    public static readonly ChannelId[] Channels =
        [ChannelScheme.ModernTrade, ChannelScheme.TraditionalTrade, ChannelScheme.SpecialChannel, ChannelScheme.FreshSupermarket, new("E-commerce'; --"), new("电商"), ChannelId.None];

    private readonly Random random;

    private AnyBook(int seed) => random = new Random(seed);

    public static BookFacts Of(int seed) => new AnyBook(seed).Draw();

    private BookFacts Draw()
    {
        var ids = Enumerable.Range(0, random.Next(0, 25)).Select(Id).ToArray();
        var groups = Enumerable.Range(0, random.Next(0, 4)).Select(place => new CustomerGroup(new GroupId("G" + Id(place))) { Channel = random.Next(3) == 0 ? Pick(Channels) : ChannelId.None }).ToArray();
        var hasFile = random.Next(5) > 0;
        var customers = !hasFile ? [] : ids.Where(_ => random.Next(8) > 0).Select(id => Customer(id, groups)).ToArray();
        var few = random.Next(2) == 0;
        var costs = random.Next(4);
        var rows = ids.SelectMany(id => Enumerable.Range(0, random.Next(0, 6)).Select(_ => Row(id, few, costs))).ToList();
        rows.AddRange(Enumerable.Range(0, random.Next(0, 4)).Select(_ => Row(Pick<string?>([null, string.Empty, "  ", "\t"]), few, costs)));
        var supplied = new[] { Measure.Potential, new Measure("overdueDays", MeasureUnit.Days, RollUp.Greatest), new Measure("survey", MeasureUnit.Score, RollUp.Derived), new Measure("least'; --", MeasureUnit.Money, RollUp.Least) }
            .Where(_ => hasFile && random.Next(3) > 0)
            .Select(measure => SuppliedMeasure.Of(measure, customers.Where(_ => random.Next(4) > 0).Select(customer => KeyValuePair.Create(customer.Id, Value(few)))))
            .ToList();
        return new BookFacts(rows, customers, hasFile ? groups.Where(_ => random.Next(3) > 0).ToArray() : [], supplied, hasFile);
    }

    private Customer Customer(string id, CustomerGroup[] groups) => new(new CustomerId(id))
    {
        Name = Pick(["", "Shop", "店'; DROP TABLE x; --"]),
        Channel = Pick(Channels),
        Group = groups.Length > 0 && random.Next(2) == 0 ? Pick(groups).Id : GroupId.None,
        Tenure = random.Next(6) switch
        {
            0 => Tenure.From(AsOf.PlusDays(random.Next(-400, 30))),
            1 => Tenure.Until(AsOf.PlusDays(random.Next(-400, 30))),
            2 => Tenure.Between(AsOf.PlusDays(-600 + random.Next(3)), AsOf.PlusDays(random.Next(-400, 30))),
            3 => Tenure.From(AsOf.PlusDays(-500)),
            _ => Tenure.Always,
        },
    };

    private BookRow Row(string? customer, bool few, int costs)
    {
        var day = AsOf.PlusDays(random.Next(20) == 0 ? random.Next(0, 40) : -random.Next(0, 800));
        var amount = random.Next(12) switch { 0 => 0, 1 or 2 => -Amount(few), _ => Amount(few) };
        return new BookRow(
            customer,
            day,
            random.Next(3) == 0 ? null : day.PlusDays(random.Next(4) == 0 ? random.Next(0, 60) : 0),
            amount,
            costs == 0 || random.Next(12) == 0 ? null : amount * random.Next(0, 130) / 100,
            Pick<string?>([null, "", "O1", "O2", "o1", " O1 "]));
    }

    private long Amount(bool few) => few ? random.Next(1, 4) * 1000 : random.Next(1, 1_000_000);

    private decimal Value(bool few) => (few ? random.Next(-1, 4) * 1000 : random.Next(-1000, 1_000_000)) / BookFacts.MinorUnits;

    // Ids whose order differs by alphabet, by letters' case and by bytes.
    private string Id(int place) => Pick(["C", "c", "客", "É", "\uFFFD", "_", "'\""]) + place.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}

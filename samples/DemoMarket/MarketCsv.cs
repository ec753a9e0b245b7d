using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Language;
using CustomerTiering.Measures;
using NodaTime;

namespace CustomerTiering.Demo;

/// <summary>
/// Writes the market as the comma-separated files that a company would export: customers, groups, reps, items, orders; visits, planned visits,
/// leave, places and homes; and the working calendar as JSON.
/// </summary>
/// <remarks>
/// Lines end in a line feed, days are ISO 8601, numbers have a point and no separators, what is not known is empty; no value holds a comma or a
/// quote. For a Chinese culture the headers, names, channels and regions are Chinese. The same market and language give the same bytes.
/// </remarks>
/// <param name="market">The market.</param>
/// <param name="culture">The language: Chinese for a Chinese culture, English otherwise.</param>
public sealed partial class MarketCsv(DemoMarket market, CultureInfo culture)
{
    private readonly bool chinese = PhraseBook.IsChinese(culture);

    /// <summary>The files by name, each with what writes it, facts of customers and sales first, then those of visits.</summary>
    public IReadOnlyList<KeyValuePair<string, Action<TextWriter>>> Files =>
    [
        new("customers.csv", WriteCustomers),
        new("groups.csv", WriteGroups),
        new("reps.csv", WriteReps),
        new("items.csv", WriteItems),
        new("orders.csv", WriteOrders),
        new("visits.csv", WriteVisits),
        new("planned-visits.csv", WritePlannedVisits),
        new("leaves.csv", WriteLeaves),
        new("calendar.json", WriteCalendar),
        new("places.csv", WritePlaces),
        new("homes.csv", WriteHomes),
    ];

    /// <summary>Writes the customers with their potential where it is known. A signing day after the last day of the market marks a prospect.</summary>
    public void WriteCustomers(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Line(writer, chinese ? "客户编码,客户名称,渠道,区域,业务员,集团,签约日期,关闭日期,潜力" : "customer,name,channel,region,rep,group,signed,closed,potential");
        var potential = market.SuppliedMeasures.Single(supplied => supplied.Measure == Measure.Potential);
        foreach (var customer in market.CustomersIn(culture).Customers)
        {
            var signed = customer.Tenure.HasSigningDay ? IsoDay.Text(customer.Tenure.SignedOn) : string.Empty;
            var closed = customer.Tenure.HasClosingDay ? IsoDay.Text(customer.Tenure.ClosedFrom) : string.Empty;
            var known = potential.TryGet(customer.Id, out var value) ? Money(value) : string.Empty;
            Line(writer, $"{customer.Id},{customer.Name},{Channel(customer.Channel)},{DemoMarket.RegionName(customer.Region, culture)},{customer.Rep},{customer.Group},{signed},{closed},{known}");
        }
    }

    /// <summary>Writes the groups; an empty channel leaves a group to where most of its purchases are.</summary>
    public void WriteGroups(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Line(writer, chinese ? "集团,集团名称,渠道" : "group,name,channel");
        foreach (var group in market.CustomersIn(culture).Groups)
        {
            Line(writer, $"{group.Id},{group.Name},{Channel(group.Channel)}");
        }
    }

    /// <summary>Writes the reps.</summary>
    public void WriteReps(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Line(writer, chinese ? "业务员,姓名,入职日期,区域" : "rep,name,joined,region");
        foreach (var rep in market.Reps)
        {
            var name = chinese ? rep.Name.Replace("Rep ", "业务员", StringComparison.Ordinal) : rep.Name;
            Line(writer, $"{rep.Id},{name},{IsoDay.Text(rep.JoinedOn)},{DemoMarket.RegionName(rep.Region, culture)}");
        }
    }

    /// <summary>Writes the items with list price and unit cost of the first day.</summary>
    public void WriteItems(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Line(writer, chinese ? "品项编码,品项名称,品类,目录价,单位成本" : "item,name,category,listPrice,unitCost");
        foreach (var item in market.Items)
        {
            Line(writer, $"{item.Id},{(chinese ? item.Chinese : item.English)},{Category(item.Category)},{Money(item.ListPrice)},{Money(item.UnitCost)}");
        }
    }

    /// <summary>Writes the order lines.</summary>
    public void WriteOrders(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Line(writer, chinese ? "日期,入账日期,订单号,客户编码,品项编码,数量,金额,成本,币种" : "date,recorded,order,customer,item,quantity,amount,cost,currency");
        var texts = new Dictionary<LocalDate, string>();
        foreach (var line in market.OrderLines)
        {
            Line(writer, $"{Day(texts, line.Day)},{Day(texts, line.Recorded)},{line.Order.Value},{line.Customer.Value},{line.Item.Value},{Whole(line.Quantity)},{Money(line.Amount)},{Money(line.Cost.Amount)},{line.Currency.Code}");
        }
    }

    private static string Day(Dictionary<LocalDate, string> texts, LocalDate day) => texts.TryGetValue(day, out var text) ? text : texts[day] = IsoDay.Text(day);

    private static string Whole(decimal value) => value.ToString("0", CultureInfo.InvariantCulture);

    private static string Money(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static void Line(TextWriter writer, string text)
    {
        writer.Write(text);
        writer.Write('\n');
    }

    private string Channel(ChannelId channel) => channel.IsNone ? string.Empty : chinese ? ChannelScheme.ForDistributors.NameOf(channel, culture) : channel.Value;

    private string Category(ItemCategory category) => (chinese, category) switch
    {
        (true, ItemCategory.Fertiliser) => "肥料",
        (true, ItemCategory.Seed) => "种子",
        (true, ItemCategory.CropProtection) => "植保",
        (true, ItemCategory.Feed) => "饲料",
        (true, ItemCategory.Tools) => "农具",
        (true, ItemCategory.FilmAndIrrigation) => "农膜灌溉",
        _ => category.ToString(),
    };
}

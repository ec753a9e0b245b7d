using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Demo.Visits;
using CustomerTiering.Diary;
using NodaTime.Text;

namespace CustomerTiering.Demo;

/// <content>The files about visits: the diary, the plan, leave, places and homes.</content>
public sealed partial class MarketCsv
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Writes the visit diary by day, rep and time, faulty entries among it.</summary>
    public void WriteVisits(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Line(writer, chinese
            ? "拜访日期,录入日期,业务员,客户编码,联系方式,签到时间,签退时间,拜访主题,费用,促销品金额,拜访结果,计划内,建立信任分钟,发现需求分钟,介绍产品分钟,促成分钟,库存,陈列占比,竞品,竞品品项,竞品价格,竞品政策,问题"
            : "visit date,recorded,rep,customer,contact,check in,check out,topic,spend,goods,result,planned,trust minutes,needs minutes,product minutes,closing minutes,stock,shelf share,rival,rival item,rival price,rival offer,problem");
        string[] channels = [.. ContactChannel.InOrder.Select(channel => channel.NameIn(culture))];
        string[] results = [string.Empty, .. VisitResult.InOrder.Skip(1).Select(result => result.NameIn(culture))];
        foreach (var visit in market.Visits.Visits.OrderBy(visit => visit.Day))
        {
            var outlay = $"{MoneyOrNone(visit.Spend)},{MoneyOrNone(visit.Goods)}";
            var phases = visit.Phases.IsNone ? ",,," : string.Create(CultureInfo.InvariantCulture, $"{visit.Phases.Trust},{visit.Phases.Needs},{visit.Phases.Product},{visit.Phases.Closing}");
            Line(writer, $"{IsoDay.Text(visit.Day)},{IsoDay.Text(visit.Recorded)},{visit.Rep.Value},{visit.Customer.Value},{channels[visit.Channel.Value]},{Times(visit.Time)},{Word(VisitTalk.Topics, visit.Topic)},{outlay},{results[visit.Result.Value]},{(visit.IsPlanned ? chinese ? "是" : "yes" : chinese ? "否" : "no")},{phases},{Seen(visit.Check)}");
        }
    }

    /// <summary>Writes the visits that had been planned.</summary>
    public void WritePlannedVisits(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Line(writer, chinese ? "计划日期,业务员,客户编码,开始时间,结束时间" : "planned date,rep,customer,start,end");
        foreach (var visit in market.PlannedVisits.OrderBy(visit => visit.Day))
        {
            Line(writer, $"{IsoDay.Text(visit.Day)},{visit.Rep.Value},{visit.Customer.Value},{Times(visit.Time)}");
        }
    }

    /// <summary>Writes the days on which reps were away, both ends inside.</summary>
    public void WriteLeaves(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Line(writer, chinese ? "业务员,请假开始,请假结束" : "rep,away from,away to");
        foreach (var leave in market.Leaves)
        {
            Line(writer, $"{leave.Rep.Value},{IsoDay.Text(leave.Days.Start)},{IsoDay.Text(leave.Days.LastDay)}");
        }
    }

    /// <summary>Writes the working calendar, which is the same in every language.</summary>
    public void WriteCalendar(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(market.Calendar.Working.ToJson());
    }

    /// <summary>Writes where the outlets lie, in kilometres, and their hours.</summary>
    public void WritePlaces(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Line(writer, chinese ? "客户编码,x公里,y公里,开门,关门,忙时开始,忙时结束" : "customer,x,y,opens,closes,busy from,busy to");
        foreach (var place in market.Places)
        {
            Line(writer, $"{place.Customer.Value},{Tenths(place.X)},{Tenths(place.Y)},{Clock.Format(place.Opens)},{Clock.Format(place.Closes)},{Clock.Format(place.BusyFrom)},{Clock.Format(place.BusyTo)}");
        }
    }

    /// <summary>Writes where the reps live, in kilometres.</summary>
    public void WriteHomes(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Line(writer, chinese ? "业务员,x公里,y公里" : "rep,x,y");
        foreach (var home in market.Homes)
        {
            Line(writer, $"{home.Rep.Value},{Tenths(home.X)},{Tenths(home.Y)}");
        }
    }

    private static string Times(VisitTime time) => $"{(time.HasCheckIn ? Clock.Format(time.CheckIn) : string.Empty)},{(time.HasCheckOut ? Clock.Format(time.CheckOut) : string.Empty)}";

    private static string MoneyOrNone(decimal value) => value == 0 ? string.Empty : Money(value);

    private static string Tenths(decimal value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Number(Observed seen, string form) => seen.IsKnown ? seen.Value.ToString(form, CultureInfo.InvariantCulture) : string.Empty;

    private string Seen(StoreCheck check)
    {
        var shelf = check.Shelf.FirstOrDefault();
        var rival = check.Rivals.FirstOrDefault();
        return $"{Number(shelf.Stock, "0")},{Number(shelf.ShelfShare, "0.00")},{Word(StoreWatch.Rivals, rival.Rival ?? string.Empty)},{rival.Item},{Number(rival.Price, "0.00")},{Word(StoreWatch.Terms, rival.Terms)},{Word(StoreWatch.Problems, check.Problems.FirstOrDefault() ?? string.Empty)}";
    }

    private string Word(IReadOnlyList<(string English, string Chinese)> words, string english)
    {
        foreach (var word in words)
        {
            if (chinese && string.Equals(word.English, english, StringComparison.Ordinal))
            {
                return word.Chinese;
            }
        }

        return english;
    }
}

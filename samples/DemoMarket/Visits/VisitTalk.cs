using CustomerTiering.Demo.Chance;
using CustomerTiering.Diary;
using NodaTime;

namespace CustomerTiering.Demo.Visits;

/// <summary>What a visit is about, what it costs and what it brings.</summary>
internal static class VisitTalk
{
    /// <summary>The topics, English and Chinese.</summary>
    public static IReadOnlyList<(string English, string Chinese)> Topics { get; } =
    [
        ("prices", "价格"), ("new items", "新品"), ("display", "陈列"), ("promotion", "促销"), ("stock", "库存"), ("payment", "回款"), ("complaint", "投诉"), ("relations", "客情"),
    ];

    /// <summary>A contact with topic, outlay, result and phases drawn.</summary>
    /// <param name="visit">The contact with its time.</param>
    /// <param name="ordered">Whether the outlet orders on the day or the next.</param>
    /// <param name="newcomer">Whether the rep is new.</param>
    /// <param name="stream">The chance of the rep's talks; so many draws a contact, whatever it brings.</param>
    public static Visit Filled(Visit visit, bool ordered, bool newcomer, SeededStream stream)
    {
        var topic = stream.Below(Topics.Count);
        var relations = stream.Chance(350);
        var draw = stream.Below(1000);
        var goods = stream.Chance(120) ? stream.Between(2000, 20000) : 0;
        var spend = stream.Chance(50) ? stream.Between(3000, 30000) : 0;
        var phases = stream.Chance(300);
        var late = stream.Chance(50) ? stream.Between(1, 3) : 0;
        var isVisit = visit.Channel == ContactChannel.Visit;
        return visit with
        {
            Topic = Topics[newcomer && relations ? Topics.Count - 1 : topic].English,
            Goods = isVisit ? goods / 100m : 0,
            Spend = isVisit ? spend / 100m : 0,
            Phases = phases && isVisit ? Phases(visit.Minutes, newcomer, stream) : PhaseMinutes.None,
            Result = ordered ? VisitResult.Order : draw switch
            {
                < 30 => VisitResult.Unrecorded,
                < 420 => VisitResult.Promise,
                < 850 => VisitResult.Nothing,
                _ => VisitResult.NotReceived,
            },
            Recorded = LatestOf(visit.Day.PlusDays(late)),
        };
    }

    // Veterans about 40, 30, 20, 10 of a hundred minutes; newcomers stay with trust and product.
    private static PhaseMinutes Phases(int minutes, bool newcomer, SeededStream stream)
    {
        var talked = minutes * stream.Between(80, 100) / 100;
        var trust = talked * ((newcomer ? 54 : 40) + stream.Between(-6, 6)) / 100;
        var needs = talked * ((newcomer ? 12 : 30) + stream.Between(-5, 5)) / 100;
        var closing = talked * ((newcomer ? 5 : 10) + stream.Between(-3, 3)) / 100;
        return new PhaseMinutes(trust, needs, talked - trust - needs - closing, closing);
    }

    private static LocalDate LatestOf(LocalDate day) => LocalDate.Min(day, MarketCalendar.Instance.AsOf);
}

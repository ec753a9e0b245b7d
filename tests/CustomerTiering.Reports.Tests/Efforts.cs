using System.Text;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Effort;
using CustomerTiering.Effort.Attainment;
using CustomerTiering.Effort.Guard;
using CustomerTiering.Effort.Phases;
using CustomerTiering.Effort.Resources;
using CustomerTiering.Effort.Supervision;
using CustomerTiering.Spending;
using CustomerTiering.Team;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Reports.Tests;

/// <summary>Efforts to write down: two reps over a drawn market, one of them a newcomer, and a name that would break a page.</summary>
internal static class Efforts
{
    public static readonly RepId First = new("R-01"), Second = new("R-02");

    public static EffortResult Market(int seed = 5)
    {
        var tiers = Books.Report(Books.Market(60, seed), TieringPolicy.ForDistributors).Result;
        var chance = new Random(seed);
        var visits = Enumerable.Range(0, 240).Select(place => new Visit(place % 3 == 0 ? Second : First, tiers.Customers[chance.Next(tiers.Count)], tiers.Scope.AsOf.PlusDays(-chance.Next(300)))
        {
            Time = VisitTime.Lasting(chance.Next(10, 120)),
            Spend = chance.Next(100) / 4m,
            Result = VisitResult.InOrder[chance.Next(5)],
        });
        return VisitDiary.Of(visits).Compare(tiers, [new Rep(First, tiers.Scope.AsOf.PlusYears(-4)) { Name = "<b>甲</b>" }, new Rep(Second, tiers.Scope.AsOf.PlusMonths(-4))], EffortPolicy.Default);
    }

    /// <summary>Supervision of the market: the first rep alone has a plan, and one customer has spend without one.</summary>
    public static EffortSupervision Supervised(EffortResult effort, bool hasSpendPlan)
    {
        var (tiers, policy) = (effort.Tiers, SupervisionPolicy.Default);
        var (start, asOf) = (tiers.Scope.Period.Start, tiers.Scope.AsOf);
        var visits = Enumerable.Range(0, 90).Select(place => new Visit(First, tiers.Customers[place % 20], start.PlusDays(3 * place)) { Phases = new PhaseMinutes(20, 15, 10, 5), Time = VisitTime.From(new LocalTime(9, 0), 50) });
        var plan = Enumerable.Range(0, 60).Select(place => new PlannedVisit(First, tiers.Customers[place % 30], start.PlusDays(3 * place))).ToArray();
        var diary = DiaryPolicy.Default.Check(VisitDiary.Of(visits));
        var (days, after) = (new DayRange(start, start.PlusDays(100)), new DayRange(start.PlusDays(100), start.PlusDays(200)));
        var spent = Book(new SpendLine(tiers.Customers[0], start, 12.50m), new SpendLine(tiers.Customers[1], start, 7m) { Kind = SpendKind.Goods });
        var planned = hasSpendPlan ? Book(new SpendLine(tiers.Customers[0], start, 20m)) : SpendBook.Empty;
        var sales = Books.Market(60, 5).Sales;
        return new EffortSupervision(SellingTime.Of(diary.Diary, policy), ServiceGuard.OfVisits(tiers, diary.Diary, tiers.Scope.Period, policy))
            .WithSpend(new SpendComparison(ResourcePlan.Compare(planned, spent, sales, days, after, LocalDate.MaxIsoValue), days, after, hasSpendPlan), ServiceGuard.OfSpend(tiers, spent, days, policy))
            .WithPlan(SupervisionReport.Of(plan, diary, new SupervisionScope(tiers.Scope.Period, asOf, WorkingCalendar.Of(WorkingWeek.MondayToFriday)), policy), ServiceGuard.OfPlan(tiers, plan, days, policy));
    }

    private static SpendBook Book(params SpendLine[] lines) => SpendBook.Of(lines).Match(built => built.Book, mixed => throw new InvalidOperationException(string.Join(' ', mixed.Currencies)));

    public static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

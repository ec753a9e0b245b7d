using System.Text;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Effort;
using CustomerTiering.Team;
using CustomerTiering.Tiering;

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

    public static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

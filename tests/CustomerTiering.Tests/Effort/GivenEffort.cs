using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Effort;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Tests.Effort;

/// <summary>Small markets of one rep: customers of traditional trade with these purchases, and visits of these hours.</summary>
internal static class GivenEffort
{
    public static readonly RepId Rep = new("R1");

    public static readonly LocalDate Day = SmallBooks.Day;

    public static EffortPolicy Quick { get; } = Policy(draft => draft with { Draws = 40 });

    public static EffortPolicy Policy(Func<EffortPolicyDraft, EffortPolicyDraft> change) =>
        EffortPolicy.Of(change(new EffortPolicyDraft())).Match(valid => valid.Policy, refused => throw new InvalidOperationException(refused.Faults[0].Message));

    public static TieringResult Tiers(IEnumerable<int> purchases) => SmallBooks.Tiers(SmallBooks.OfShops(purchases.Select(value => value * 100), (_, customer) => customer with { Rep = Rep }));

    /// <summary>A visit some days before the last one.</summary>
    public static Visit Visit(int customer, int daysAgo, int minutes, VisitResult? result = null) => new(Rep, SmallBooks.Id(customer), Day.PlusDays(-daysAgo))
    {
        Time = VisitTime.Lasting(minutes),
        Result = result ?? VisitResult.Order,
    };

    /// <summary>One visit to each customer, of so many minutes; none where they are 0.</summary>
    public static VisitDiary Diary(IEnumerable<int> minutes) =>
        VisitDiary.Of(minutes.Index().Where(entry => entry.Item > 0).Select(entry => Visit(entry.Index, entry.Index % 300, entry.Item)));

    public static EffortResult Compare(IEnumerable<int> purchases, IEnumerable<int> minutes) => Diary(minutes).Compare(Tiers(purchases), [], Quick);
}

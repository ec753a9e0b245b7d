using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Effort;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using CustomerTiering.Spending;
using FsCheck;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Effort;

/// <summary>Spend beside visits in effort against value (C1, C3).</summary>
public class SpendOfRepsLaws
{
    private static readonly EffortPolicy OfMoney = GivenEffort.Policy(draft => draft with { Effort = EffortMeasure.Spend, Draws = 40 });

    [Property(MaxTest = 40)]
    public void No_amount_is_lost_and_hours_stay_as_they_are(NonEmptyArray<(byte Customer, sbyte Amount, byte Day, bool ByOther)> drawn)
    {
        var tiers = GivenEffort.Tiers(Enumerable.Range(1, 12));
        var diary = Checked([60, 0, 30, 20]);
        var lines = drawn.Get.Select(draw => Line(draw.Customer % 14, draw.Day, draw.Amount) with { Rep = draw.ByOther ? new RepId("R2") : RepId.None }).ToArray();
        var (plain, with) = (diary.Compare(tiers, [], GivenEffort.Quick), diary.Compare(tiers, [], GivenEffort.Quick, Book(lines)));

        // Ids 12 and 13 have no decision.
        var counted = lines.Where(line => tiers.TryGet(line.Customer, out _)).Sum(line => line.Amount);
        with.All.Spend.ShouldBe(plain.All.Spend + counted);
        with.Reps.Sum(rep => rep.Spend).ShouldBe(with.All.Spend);
        with.All.ByTier.Sum(tier => tier.Spend).ShouldBe(with.All.Spend);
        (with.All.Visits, with.All.Hours, with.All.Indices.Hoover).ShouldBe((plain.All.Visits, plain.All.Hours, plain.All.Indices.Hoover));
        diary.Compare(tiers, [], GivenEffort.Quick, Book(lines.Reverse())).All.Customers.ShouldBe(with.All.Customers);
    }

    [Fact]
    public void Money_is_effort_where_the_policy_says_so_and_a_correction_takes_back_what_it_corrects()
    {
        var tiers = GivenEffort.Tiers([60, 40]);
        var diary = Checked([30, 30]);
        var rep = diary.Compare(tiers, [], OfMoney, Book([Line(0, 10, 500), Line(0, 10, -440), Line(1, 20, 40)]))[GivenEffort.Rep];
        rep.Effort.ShouldBe(100);
        rep.Customers.Select(customer => (customer.Spend, customer.SpendGap)).ShouldBe([(60m, 0m), (40m, 0m)]);
        rep.Proportion.Match(compared => compared.Disproportion.Hoover, _ => -1).ShouldBe(0, 1e-12);
        rep.Visits.ShouldBe(2);
        rep.ByDay.Sum(day => day.Visits).ShouldBe(2);
        rep.Course.Sum(step => step.Visits).ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public void Spend_of_other_days_does_not_count() => Checked([30, 30]).Compare(GivenEffort.Tiers([60, 40]), [], OfMoney, Book([Line(0, -1, 500), Line(0, 366, 500), Line(0, 0, 1)])).All.Spend.ShouldBe(1);

    [Fact]
    public void Another_currency_is_refused()
    {
        var book = Portfolio.Of([new Customer(SmallBooks.Id(0))], SalesLedger.Of([new OrderLine(SmallBooks.Id(0), GivenEffort.Day, 100) { Currency = Currency.Of("CNY") }]));
        var (tiers, euro) = (SmallBooks.Tiers(book), Book([Line(0, 0, 1) with { Currency = Currency.Of("EUR") }]));
        Should.Throw<ArgumentException>(() => Checked([30]).Compare(tiers, [], OfMoney, euro));
    }

    // Visits of these lengths without times of coming and going, which the diary's default policy would ask for.
    private static CheckedDiary Checked(IEnumerable<int> minutes) => DiaryPolicy.Of(new DiaryPolicyDraft() with { Channels = [.. new DiaryPolicyDraft().Channels.Select(terms => terms with { NeedsTimes = false })] })
        .Match(valid => valid.Policy, _ => throw new InvalidOperationException("A sound draft.")).Check(GivenEffort.Diary(minutes));

    private static SpendBook Book(IEnumerable<SpendLine> lines) => SpendBook.Of(lines).Match(built => built.Book, _ => throw new InvalidOperationException("One currency."));

    private static SpendLine Line(int customer, int daysAgo, decimal amount) => new(SmallBooks.Id(customer), GivenEffort.Day.PlusDays(-daysAgo), amount);
}

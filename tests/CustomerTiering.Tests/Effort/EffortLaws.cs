using CustomerTiering.Diary;
using CustomerTiering.Effort;
using CustomerTiering.Statistics;
using FsCheck;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Effort;

/// <summary>What holds for any diary over any tiers.</summary>
public class EffortLaws
{
    private const double Close = 1e-9;

    [Property(MaxTest = 40)]
    public void The_order_of_the_entries_changes_nothing(NonEmptyArray<(byte Customer, byte Minutes)> drawn, int seed)
    {
        Visit[] visits = [.. drawn.Get.Select((entry, place) => GivenEffort.Visit(entry.Customer % 12, place % 200, entry.Minutes))];
        var tiers = GivenEffort.Tiers(Enumerable.Range(1, 12));
        var plain = VisitDiary.Of(visits).Compare(tiers, [], GivenEffort.Quick);
        new Random(seed).Shuffle(visits);
        var shuffled = VisitDiary.Of(visits).Compare(tiers, [], GivenEffort.Quick);
        shuffled.All.Customers.ShouldBe(plain.All.Customers);
        shuffled.All.ByTier.ShouldBe(plain.All.ByTier);
        shuffled.All.Course.ShouldBe(plain.All.Course);
        shuffled.All.Indices.ShouldBe(plain.All.Indices);
        shuffled.All.OverlapTop.ShouldBe(plain.All.OverlapTop);
    }

    [Property(MaxTest = 60)]
    public void Moves_are_the_Hoover_index_of_all_effort_and_bring_it_in_proportion(NonEmptyArray<(byte Value, byte Minutes)> drawn)
    {
        var rep = GivenEffort.Compare(drawn.Get.Select(entry => (int)entry.Value), drawn.Get.Select(entry => (int)entry.Minutes)).All;
        if (rep.Proportion is not DisproportionOutcome.Compared { Disproportion: var found })
        {
            rep.Moves.ShouldBeEmpty();
            return;
        }

        rep.Moves.Sum(move => move.Amount).ShouldBe(found.ToMove, Close * (1 + found.EffortTotal));
        rep.Customers.Sum(customer => customer.Gap).ShouldBe(0, Close * (1 + found.EffortTotal));
        var hours = rep.Customers.ToDictionary(customer => customer.Customer, customer => customer.Hours);
        foreach (var move in rep.Moves)
        {
            hours[move.From.Customer] -= move.Amount;
            hours[move.To.Customer] += move.Amount;
        }

        double[] after = [.. rep.Customers.Select(customer => Math.Max(hours[customer.Customer], 0))], value = [.. rep.Customers.Select(customer => (double)Math.Max(customer.Sales, 0))];
        Disproportion.Of(after, value).ShouldBeOfType<DisproportionOutcome.Compared>().Disproportion.Hoover.ShouldBe(0, 1e-7);
    }

    [Property(MaxTest = 60)]
    public void Shares_of_tiers_and_customers_add_up(NonEmptyArray<(byte Value, byte Minutes)> drawn)
    {
        var result = GivenEffort.Compare(drawn.Get.Select(entry => (int)entry.Value), drawn.Get.Select(entry => (int)entry.Minutes));
        var rep = result.All;
        rep.Visits.ShouldBe(drawn.Get.Count(entry => entry.Minutes > 0));
        rep.Hours.ShouldBe(drawn.Get.Sum(entry => entry.Minutes) / 60.0, Close);
        rep.ByTier.Sum(tier => tier.Visits).ShouldBe(rep.Visits);
        rep.ByTier.Sum(tier => tier.Customers).ShouldBe(rep.Customers.Count);
        rep.ByTier.Sum(tier => tier.VisitShare).ShouldBe(rep.Visits > 0 ? 1 : 0, Close);
        rep.ByTier.Sum(tier => tier.HourShare).ShouldBe(rep.Hours > 0 ? 1 : 0, Close);
        rep.ByTier.Sum(tier => tier.SalesShare).ShouldBe(drawn.Get.Any(entry => entry.Value > 0) ? 1 : 0, Close);
        rep.ByDay.Sum(day => day.Visits).ShouldBe(rep.Visits);

        // The one rep on file has all customers, so the rep is all together.
        result[GivenEffort.Rep].Customers.ShouldBe(rep.Customers);
        result[GivenEffort.Rep].Proportion.Match(compared => compared.Disproportion.Hoover, _ => -1).ShouldBe(rep.Proportion.Match(compared => compared.Disproportion.Hoover, _ => -1));
    }

    [Property(MaxTest = 100)]
    public void Fast_indices_of_samples_are_those_of_the_definition(NonEmptyArray<(byte Effort, byte Value)> drawn, byte top, byte largest)
    {
        (double Effort, double Value)[] rows = [.. drawn.Get.Select(entry => ((double)entry.Effort, (double)(entry.Value / 16))).OrderByDescending(entry => entry.Item2)];
        double[] effort = [.. rows.Select(row => row.Effort)], value = [.. rows.Select(row => row.Value)];
        if (Disproportion.Of(effort, value) is not DisproportionOutcome.Compared { Disproportion: var found })
        {
            return;
        }

        var (first, other) = (top % (value.Length + 1), largest % (value.Length + 1));
        var fast = new EffortScale(value, found.ValueGini, first, other).Of(effort);
        fast.Hoover.ShouldBe(found.Hoover, Close);
        fast.Signed.ShouldBe(found.Signed, Close);
        fast.TopShare.ShouldBe(found.EffortShareOfFirst(first), Close);
        fast.LargestShare.ShouldBe(found.EffortShareOfFirst(other), Close);
    }
}

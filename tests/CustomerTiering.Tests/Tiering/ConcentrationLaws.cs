using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Tiering;

public class ConcentrationLaws
{
    [Property(MaxTest = 60)]
    public void It_says_what_counting_by_hand_says(int[] nets, byte[] groups, byte largest, byte leading, byte rest, byte count)
    {
        var policy = new ConcentrationPolicy
        {
            LargestShare = Proportion.OfPercent(largest % 101),
            LeadingShare = Proportion.OfPercent(leading % 101),
            RestShare = Proportion.OfPercent(rest % 101),
            LeadingCount = 2 + (count % 4),
        };
        GroupId GroupOf(int i) => groups.Length > 0 && groups[i % groups.Length] % 3 == 0 ? new GroupId("G" + (groups[i % groups.Length] % 2).ToString(CultureInfo.InvariantCulture)) : GroupId.None;
        var tiers = SmallBooks.Tiers(SmallBooks.OfShops(nets, (i, customer) => customer with { Group = GroupOf(i) }));

        var found = Concentration.Of(tiers, policy);

        var total = nets.Where(net => net > 0).Sum(net => (decimal)net);
        decimal[] units = [.. nets.Select((net, i) => (Unit: GroupOf(i).IsNone ? "c" + i.ToString(CultureInfo.InvariantCulture) : GroupOf(i).Value, Net: (decimal)net))
            .GroupBy(entry => entry.Unit, StringComparer.Ordinal).Select(unit => unit.Sum(entry => entry.Net)).Where(net => net > 0).OrderDescending()];
        var first = units.Take(policy.LeadingCount).Sum();
        var below = tiers.Decisions.Where(decision => decision.TierPlace > 0).ToArray();
        var belowNet = below.Sum(decision => decision.Revenue) * 100m;
        found.LeadingCount.ShouldBe(Math.Min(units.Length, policy.LeadingCount));
        found.LargestShare.ShouldBe(total == 0 ? 0 : (double)(units.FirstOrDefault() / total), 1e-12);
        found.LeadingShare.ShouldBe(total == 0 ? 0 : (double)(first / total), 1e-12);
        found.RestCustomers.ShouldBe(below.Length);
        found.Warnings.Any(warning => warning is ConcentrationWarning.OneCustomer).ShouldBe(units.Length > 0 && units[0] > policy.LargestShare.Value * total);
        found.Warnings.Any(warning => warning is ConcentrationWarning.FewCustomers).ShouldBe(units.Length >= policy.LeadingCount && first > policy.LeadingShare.Value * total);
        found.Warnings.Any(warning => warning is ConcentrationWarning.Neglect).ShouldBe(belowNet > 0 && belowNet >= policy.RestShare.Value * total);
    }

    [Fact]
    public void One_customer_of_half_the_book_is_named()
    {
        var book = SmallBooks.OfShops([6000, 1000, 1000, 1000, 500, 500], (i, customer) => i == 0 ? customer with { Name = "Big Shop" } : customer);
        var found = Concentration.Of(SmallBooks.Tiers(book));
        found.Warnings.Select(warning => warning.Code).ShouldBe(["one-customer", "few-customers", "neglect"]);
        found.Warnings[0].Say(CultureInfo.GetCultureInfo("en")).ShouldBe("Concentration risk: Big Shop alone brings 60% of the base, more than 25%. If it leaves, so does that.");
        found.Warnings[1].Say(CultureInfo.GetCultureInfo("zh-CN")).ShouldBe("集中风险：前 5 大客户带来正净购买额的 95%，超过 50%。");
        found.Warnings[2].Say(CultureInfo.GetCultureInfo("en")).ShouldBe(
            "Neglect risk: the other 83.3% of customers (5, below A) still bring 40% of the base (20% or more is warned of). Keep a minimum of service for them.");
    }

    [Fact]
    public void Outlets_of_a_group_count_as_one()
    {
        var book = SmallBooks.OfShops(Enumerable.Repeat(1000, 20), (i, customer) => i < 8 ? customer with { Group = new GroupId("chain") } : customer);
        var warning = Concentration.Of(SmallBooks.Tiers(book)).Warnings[0].ShouldBeOfType<ConcentrationWarning.OneCustomer>();
        warning.Name.ShouldBe("chain");
        warning.IsGroup.ShouldBeTrue();
        warning.Share.ShouldBe(0.4);
    }

    [Fact]
    public void Exactly_at_the_limit_is_not_more_than_it_but_reaches_it()
    {
        var policy = new ConcentrationPolicy { LargestShare = Proportion.OfPercent(60), LeadingCount = 2, LeadingShare = Proportion.OfPercent(80), RestShare = Proportion.OfPercent(40) };
        var found = Concentration.Of(SmallBooks.Tiers(SmallBooks.OfShops([6000, 2000, 2000])), policy);
        found.Warnings.ShouldHaveSingleItem().ShouldBeOfType<ConcentrationWarning.Neglect>().Share.ShouldBe(0.4);
    }

    [Fact]
    public void An_empty_book_warns_of_nothing()
    {
        var found = Concentration.Of(SmallBooks.Tiers(SmallBooks.OfShops([])));
        found.Warnings.ShouldBeEmpty();
        found.LargestShare.ShouldBe(0);
    }
}

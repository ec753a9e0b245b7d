using CustomerTiering.Statistics;
using FsCheck;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Statistics;

/// <summary>What comparing effort with value must obey, and slow references that follow the definitions word for word.</summary>
public class DisproportionLaws
{
    private const double Close = 1e-12;

    [Property]
    public void The_order_of_the_customers_changes_no_bit(NonEmptyArray<(byte Effort, byte Value)> drawn, int seed)
    {
        var (effort, value) = Columns(drawn);
        var order = Enumerable.Range(0, effort.Length).ToArray();
        new Random(seed).Shuffle(order);
        var (plain, shuffled) = (Compare(effort, value), Compare([.. order.Select(i => effort[i])], [.. order.Select(i => value[i])]));
        shuffled.Hoover.ShouldBe(plain.Hoover);
        shuffled.Signed.ShouldBe(plain.Signed);
        shuffled.EffortConcentration.ShouldBe(plain.EffortConcentration);
        for (var k = 0; k <= plain.Count; k++)
        {
            shuffled.EffortShareOfFirst(k).ShouldBe(plain.EffortShareOfFirst(k));
        }
    }

    [Property]
    public void Other_units_of_effort_and_of_value_change_nothing(NonEmptyArray<(byte Effort, byte Value)> drawn, byte unit, byte money)
    {
        var (effort, value) = Columns(drawn);
        var scaled = Compare([.. effort.Select(e => e * (unit + 0.37))], [.. value.Select(v => v * (money + 0.7))]);
        var plain = Compare(effort, value);
        scaled.Hoover.ShouldBe(plain.Hoover, Close);
        scaled.Signed.ShouldBe(plain.Signed, Close);
        scaled.ToMove.ShouldBe(plain.ToMove * (unit + 0.37), 1e-9 * (1 + plain.EffortTotal) * (unit + 1));
    }

    [Property]
    public void Merging_two_customers_of_equal_value_per_effort_leaves_Hoover(NonEmptyArray<(byte Effort, byte Value)> drawn)
    {
        var (effort, value) = Columns(drawn);
        var halved = Compare([effort[0] / 2, effort[0] / 2, .. effort[1..]], [value[0] / 2, value[0] / 2, .. value[1..]]);
        halved.Hoover.ShouldBe(Compare(effort, value).Hoover, Close);
    }

    [Property]
    public void Every_customer_twice_leaves_every_index(NonEmptyArray<(byte Effort, byte Value)> drawn)
    {
        var (effort, value) = Columns(drawn);
        var (twice, once) = (Compare([.. effort, .. effort], [.. value, .. value]), Compare(effort, value));
        twice.Hoover.ShouldBe(once.Hoover, Close);
        twice.Signed.ShouldBe(once.Signed, Close);
        twice.EffortConcentration.ShouldBe(once.EffortConcentration, Close);
    }

    [Property]
    public void Hoover_is_nought_exactly_when_effort_is_in_proportion(NonEmptyArray<byte> drawn, byte times, byte place, byte more)
    {
        double[] value = [.. drawn.Get.Select(v => v + 1.0)];
        double[] effort = [.. value.Select(v => v * (times + 1))];
        var even = Compare(effort, value);
        even.Hoover.ShouldBe(0);
        even.Signed.ShouldBe(0, Close);
        if (value.Length > 1)
        {
            effort[place % effort.Length] += more + 1;
            Compare(effort, value).Hoover.ShouldBeGreaterThan(0);
        }
    }

    [Property]
    public void Indices_stay_in_their_ranges_and_agree_with_their_definitions(NonEmptyArray<(byte Effort, byte Value)> drawn)
    {
        var (effort, value) = Columns(drawn);
        var found = Compare(effort, value);
        var (n, hours, money) = (effort.Length, effort.Sum(), value.Sum());
        found.Hoover.ShouldBeInRange(0, 1);
        found.Hoover.ShouldBe(effort.Zip(value).Sum(pair => Math.Abs((pair.First / hours) - (pair.Second / money))) / 2, Close);

        // The mean over all pairs of who has more value and what more effort it gets: ties of value count for nothing.
        var concentration = 0.0;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                concentration += Math.Sign(value[i] - value[j]) * (effort[i] - effort[j]) / (2 * n * hours);
            }
        }

        found.EffortConcentration.ShouldBe(concentration, Close);
        Math.Abs(found.EffortConcentration).ShouldBeLessThanOrEqualTo(1 - (1.0 / n) + Close);
        found.Signed.ShouldBe(concentration - Gini.Of(value), Close);
        found.EffortShareOfFirst(n).ShouldBe(1, Close);
    }

    [Property]
    public void Effort_moved_to_a_customer_of_more_value_raises_the_signed_index(NonEmptyArray<(byte Effort, byte Value)> drawn, int one, int other)
    {
        var (effort, value) = Columns(drawn);
        var (from, to) = (Math.Abs((long)one) % effort.Length, Math.Abs((long)other) % effort.Length);
        if (value[from] < value[to])
        {
            var before = Compare(effort, value).Signed;
            (effort[from], effort[to]) = (0, effort[to] + effort[from]);
            Compare(effort, value).Signed.ShouldBeGreaterThanOrEqualTo(before - Close);
        }
    }

    private static Disproportion Compare(double[] effort, double[] value) =>
        Disproportion.Of(effort, value).Match(compared => compared.Disproportion, undefined => throw new InvalidOperationException(undefined.Reason.ToString()));

    // Never a total of zero: the first customer has something of both.
    private static (double[] Effort, double[] Value) Columns(NonEmptyArray<(byte Effort, byte Value)> drawn)
    {
        double[] effort = [.. drawn.Get.Select(pair => (double)pair.Effort)], value = [.. drawn.Get.Select(pair => (double)(pair.Value / 16))];
        effort[0]++;
        value[0]++;
        return (effort, value);
    }
}

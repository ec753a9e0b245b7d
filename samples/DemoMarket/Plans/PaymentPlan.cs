using CustomerTiering.Demo.Chance;
using CustomerTiering.Demo.Outlets;

namespace CustomerTiering.Demo.Plans;

/// <summary>Plans how every outlet pays: 36 slow payers, nine of them among the largest outlets of traditional trade.</summary>
internal static class PaymentPlan
{
    private const int LargeSlow = 9;
    private const int SmallSlow = 27;

    // Days by channel, in the order of the channels.
    private static readonly int[] Terms = [60, 30, 45, 45, 15];

    /// <summary>The habits, in order of id.</summary>
    public static IReadOnlyList<PaymentHabit> Of(MarketStreams streams, IReadOnlyList<Outlet> outlets, Roles roles)
    {
        var lot = streams.Of("slow payers");
        List<int> slow = [];
        foreach (var (from, to, count) in ((int, int, int)[])[(8, Roles.CoreOutlets, LargeSlow), (100, 700, SmallSlow)])
        {
            int[] field = [.. outlets.Where(outlet => outlet.Channel == ChannelShape.Traditional && outlet.Group < 0 && outlet.TradesThroughout
                && outlet.Rank >= from && outlet.Rank < to && !roles.Untouched.Contains(outlet.Index)).Select(outlet => outlet.Index)];
            lot.Shuffle(field.AsSpan());
            slow.AddRange(field.Take(count));
        }

        var chosen = slow.ToHashSet();
        return [.. outlets.Select(outlet => Habit(streams.Of("payment habits", outlet.Id.Value), outlet, chosen.Contains(outlet.Index)))];
    }

    private static PaymentHabit Habit(SeededStream stream, Outlet outlet, bool slow)
    {
        var usual = stream.Between(-3, 4);
        var delayed = stream.Between(30, 60);
        return new PaymentHabit(outlet.Id, Terms[outlet.Channel], slow ? delayed : usual, slow);
    }
}

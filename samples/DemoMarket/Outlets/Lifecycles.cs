using CustomerTiering.Customers;
using CustomerTiering.Demo.Chance;

namespace CustomerTiering.Demo.Outlets;

/// <summary>Gives every outlet its dates: 24 prospects, 30 that close and 60 that sign during the two years, the rest signed before.</summary>
internal static class Lifecycles
{
    /// <summary>Outlets on file that have not signed by the last day.</summary>
    public const int Prospects = 24;

    /// <summary>Outlets that close between the tenth and the hundredth week.</summary>
    public const int Closing = 30;

    /// <summary>Outlets that sign between the sixth and the ninety-fifth week.</summary>
    public const int Signing = 60;

    /// <summary>The outlets with their dates.</summary>
    public static IReadOnlyList<Outlet> Assign(MarketStreams streams, IReadOnlyList<Outlet> outlets)
    {
        var stream = streams.Of("lifecycle");
        // Large outlets, groups and modern trade stay throughout, so that planned ranks at the top hold.
        int[] small = [.. outlets.Where(outlet => outlet.Group < 0 && outlet.Channel != ChannelShape.Modern && outlet.Rank >= outlet.Shape.Outlets * 35 / 100).Select(outlet => outlet.Index)];
        stream.Shuffle(small.AsSpan());
        var turn = new int[outlets.Count];
        Array.Fill(turn, int.MaxValue);
        for (var i = 0; i < small.Length; i++)
        {
            turn[small[i]] = i;
        }

        return [.. outlets.Select(outlet => outlet with { Tenure = TenureOf(streams.Of("dates", outlet.Id.Value), turn[outlet.Index]) })];
    }

    private static Tenure TenureOf(SeededStream stream, int turn)
    {
        var days = MarketCalendar.Instance.Days;
        var before = days.Start.PlusDays(-stream.Between(1, 3600));
        var within = days.Start;
        return turn switch
        {
            < Prospects => Tenure.From(days.End.PlusWeeks(stream.Between(2, 16))),
            < Prospects + Closing => Tenure.Between(before, within.PlusWeeks(stream.Between(10, 100))),
            < Prospects + Closing + Signing => Tenure.From(within.PlusWeeks(stream.Between(6, 95))),
            _ => Tenure.From(before),
        };
    }
}

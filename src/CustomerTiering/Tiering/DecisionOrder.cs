namespace CustomerTiering.Tiering;

/// <summary>The order of decisions: channel id, rank with the unranked last, customer id.</summary>
internal static class DecisionOrder
{
    public static int[] Of(TieringResult result)
    {
        var order = new int[result.Count];
        var keys = new (string Channel, int Rank, string Id)[order.Length];
        for (var customer = 0; customer < order.Length; customer++)
        {
            order[customer] = customer;
            var rank = result.RankOf(customer);
            keys[customer] = (result.ChannelOf(customer).Value, rank == 0 ? int.MaxValue : rank, result.Map.Roster.Ids[customer].Value);
        }

        Array.Sort(keys, order, Comparer<(string Channel, int Rank, string Id)>.Create(Compare));
        return order;
    }

    private static int Compare((string Channel, int Rank, string Id) left, (string Channel, int Rank, string Id) right)
    {
        var byChannel = string.CompareOrdinal(left.Channel, right.Channel);
        return byChannel != 0 ? byChannel
            : left.Rank != right.Rank ? left.Rank.CompareTo(right.Rank)
            : string.CompareOrdinal(left.Id, right.Id);
    }
}

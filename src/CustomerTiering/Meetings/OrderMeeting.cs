using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Meetings;

/// <summary>
/// Draws up the guests of an order meeting (mission B10): the top part of a channel, no more than the hosts can look after, each guest with a named host.
/// </summary>
/// <remarks>
/// <para>
/// The list is strict, since a place is a chair: net revenue of the period first, then gross profit (unknown last), then signed longest
/// (unknown last), then the least id. Outlets are invited one by one, also where the channel ranks groups. Only outlets with positive net
/// purchases are invited.
/// </para>
/// <para>
/// Hosts: first every guest, in the order of the list, sits with the rep who serves it while that rep is a host with a free place; then the
/// others, in the order of the list, take the first host of the caller's order with a free place. The same input gives the same seats.
/// </para>
/// </remarks>
public static class OrderMeeting
{
    /// <summary>Draws up the guests with the default policy.</summary>
    public static OrderMeetingResult Invite(TieringResult tiers, ChannelId channel, IReadOnlyList<MeetingHost> hosts) =>
        Invite(tiers, channel, hosts, OrderMeetingPolicy.Default);

    /// <summary>Draws up the guests. O(customers + n · log n) for n outlets of the channel.</summary>
    /// <exception cref="ArgumentException">Two hosts have the same name or are the same rep.</exception>
    public static OrderMeetingResult Invite(TieringResult tiers, ChannelId channel, IReadOnlyList<MeetingHost> hosts, OrderMeetingPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        ArgumentNullException.ThrowIfNull(hosts);
        ArgumentNullException.ThrowIfNull(policy);
        RequireDistinct(hosts);
        var outlets = Enumerable.Range(0, tiers.Count).Where(customer => tiers.ChannelOf(customer) == channel && tiers.IsActive(customer)).ToList();
        var buyers = outlets.Where(customer => tiers.RevenueOf(customer).IsPositive).ToList();
        var byPart = (int)((((long)policy.Part.PartsPerMillion * outlets.Count) + Proportion.Whole - 1) / Proportion.Whole);
        var byHosts = (int)Math.Min(int.MaxValue, (long)hosts.Count * policy.GuestsPerHost);
        var places = Math.Min(Math.Min(byPart, byHosts), buyers.Count);
        var bound = places == byPart ? MeetingBound.Part : places == byHosts ? MeetingBound.Hosts : MeetingBound.Buyers;
        int[] guests = [.. Strict(tiers, buyers).Take(places)];
        return new OrderMeetingResult(channel, outlets.Count, byPart, byHosts, buyers.Count, bound, Seat(tiers, guests, hosts, policy.GuestsPerHost));
    }

    private static IEnumerable<int> Strict(TieringResult tiers, IEnumerable<int> customers) => customers
        .OrderByDescending(customer => tiers.RevenueOf(customer))
        .ThenByDescending(customer => tiers.TryGetProfit(customer, out var profit) ? profit.Micros : Int128.MinValue)
        .ThenBy(customer => tiers.RecordOf(customer) is { Tenure.HasSigningDay: true } record ? IsoDay.Number(record.Tenure.SignedOn) : int.MaxValue)
        .ThenBy(customer => tiers.IdOf(customer));

    private static MeetingInvitation[] Seat(TieringResult tiers, int[] guests, IReadOnlyList<MeetingHost> hosts, int guestsPerHost)
    {
        var free = hosts.Select(_ => guestsPerHost).ToArray();
        var seats = new int[guests.Length];
        Array.Fill(seats, -1);
        var ownHost = hosts.Index().Where(host => !host.Item.Rep.IsNone).ToDictionary(host => host.Item.Rep, host => host.Index);
        for (var guest = 0; guest < guests.Length; guest++)
        {
            var rep = tiers.RecordOf(guests[guest])?.Rep ?? RepId.None;
            if (!rep.IsNone && ownHost.TryGetValue(rep, out var own) && free[own] > 0)
            {
                seats[guest] = own;
                free[own]--;
            }
        }

        var next = 0;
        var invitations = new MeetingInvitation[guests.Length];
        for (var guest = 0; guest < guests.Length; guest++)
        {
            var isOwnRep = seats[guest] >= 0;
            while (!isOwnRep && free[next] == 0)
            {
                next++;
            }

            var host = isOwnRep ? seats[guest] : next;
            free[host] -= isOwnRep ? 0 : 1;
            var id = tiers.IdOf(guests[guest]);
            var decision = tiers[id];
            invitations[guest] = new MeetingInvitation(guest + 1, id, decision.Name, decision.Tier, decision.Revenue, hosts[host], isOwnRep);
        }

        return invitations;
    }

    private static void RequireDistinct(IReadOnlyList<MeetingHost> hosts)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var reps = new HashSet<RepId>();
        foreach (var host in hosts)
        {
            if (!names.Add(host.Name) || (!host.Rep.IsNone && !reps.Add(host.Rep)))
            {
                throw new ArgumentException($"'{host.Name}' is host twice.", nameof(hosts));
            }
        }
    }
}

using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Meetings;
using CustomerTiering.Policies;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Meetings;

public class OrderMeetingLaws
{
    [Property(MaxTest = 60)]
    public void Guests_are_the_head_of_the_strict_list_and_as_many_as_the_least_bound_allows(sbyte[] nets, byte hosts, byte percent, byte each)
    {
        var policy = new OrderMeetingPolicy { Part = Proportion.OfPercent(percent % 101), GuestsPerHost = 1 + (each % 5) };
        var found = OrderMeeting.Invite(Tiers(nets), SmallBooks.Shops, Hosts(hosts % 6), policy);

        // The list by the obvious means: net, then profit, then signing day, then id.
        var list = nets.Select((net, i) => (Net: net / 10, i)).Where(entry => entry.Net > 0)
            .OrderByDescending(entry => entry.Net).ThenByDescending(entry => Profit(entry.Net, entry.i)).ThenBy(entry => entry.i % 4).ThenBy(entry => entry.i)
            .Select(entry => SmallBooks.Id(entry.i)).ToArray();
        var places = Math.Min(Math.Min((int)Math.Ceiling(nets.Length * policy.Part.Value), hosts % 6 * policy.GuestsPerHost), list.Length);
        found.Invitations.Select(guest => guest.Customer).ShouldBe(list.Take(places));
        found.Invitations.Select(guest => guest.Rank).ShouldBe(Enumerable.Range(1, places));
        found.Counted.ShouldBe(nets.Length);
        found.Buyers.ShouldBe(list.Length);
        (found.Bound switch { MeetingBound.Part => found.PlacesByPart, MeetingBound.Hosts => found.PlacesByHosts, _ => found.Buyers }).ShouldBe(places);
    }

    [Property(MaxTest = 60)]
    public void Nobody_hosts_too_many_and_a_guest_sits_with_its_own_rep_unless_that_rep_is_full_of_better_guests(sbyte[] nets, byte hosts)
    {
        var policy = new OrderMeetingPolicy { Part = Proportion.All, GuestsPerHost = 2 };
        var tiers = Tiers(nets);
        var seated = Hosts(hosts % 6);
        var found = OrderMeeting.Invite(tiers, SmallBooks.Shops, seated, policy).Invitations;
        found.CountBy(guest => guest.Host).ShouldAllBe(host => host.Value <= 2);
        foreach (var guest in found)
        {
            var rep = RepOf(int.Parse(guest.Customer.Value.AsSpan(1), CultureInfo.InvariantCulture));
            var own = seated.FirstOrDefault(host => host.Rep == rep);
            var better = found.Count(other => other.Rank < guest.Rank && RepOf(int.Parse(other.Customer.Value.AsSpan(1), CultureInfo.InvariantCulture)) == rep);
            guest.IsOwnRep.ShouldBe(own is not null && better < 2);
            if (guest.IsOwnRep)
            {
                guest.Host.ShouldBe(own);
            }
        }

        // Whoever has no own rep there fills the hosts in the caller's order.
        var others = found.Where(guest => !guest.IsOwnRep).Select(guest => seated.ToList().IndexOf(guest.Host));
        others.ShouldBeInOrder(SortDirection.Ascending);
    }

    [Fact]
    public void A_thousand_outlets_and_50_hosts_make_200_guests_of_5_000()
    {
        var found = OrderMeeting.Invite(
            SmallBooks.Tiers(SmallBooks.OfShops(Enumerable.Range(1, 5000))),
            SmallBooks.Shops,
            [.. Enumerable.Range(1, 50).Select(i => new MeetingHost("Host " + i.ToString(CultureInfo.InvariantCulture)))]);
        found.PlacesByPart.ShouldBe(1000);
        found.Invitations.Count.ShouldBe(200);
        found.Bound.ShouldBe(MeetingBound.Hosts);
        found.Say(CultureInfo.GetCultureInfo("en")).ShouldBe(
            "200 guests are invited from Traditional trade: the hosts can look after 200, and that bound (the part of its 5,000 outlets would make 1,000 places; 5,000 outlets bought).");
        found.Say(CultureInfo.GetCultureInfo("zh-CN")).ShouldStartWith("传统渠道邀请 200 家：接待人只能接待 200 家");
    }

    [Fact]
    public void Closed_outlets_and_other_channels_stay_at_home()
    {
        var book = SmallBooks.OfShops([500, 400, 300], (i, customer) => i switch
        {
            0 => customer with { Tenure = Tenure.Until(SmallBooks.Day) },
            1 => customer with { Channel = ChannelScheme.SpecialChannel },
            _ => customer,
        });
        OrderMeeting.Invite(SmallBooks.Tiers(book), SmallBooks.Shops, Hosts(2)).Invitations.ShouldHaveSingleItem().Customer.ShouldBe(SmallBooks.Id(2));
    }

    [Fact]
    public void A_host_twice_is_misuse()
    {
        var tiers = SmallBooks.Tiers(SmallBooks.OfShops([1]));
        Should.Throw<ArgumentException>(() => OrderMeeting.Invite(tiers, SmallBooks.Shops, [new MeetingHost("One"), new MeetingHost("One")]));
        Should.Throw<ArgumentException>(() => OrderMeeting.Invite(tiers, SmallBooks.Shops, [new MeetingHost("One") { Rep = new RepId("r") }, new MeetingHost("Two") { Rep = new RepId("r") }]));
        Should.Throw<ArgumentException>(() => new MeetingHost(" "));
    }

    private static decimal Profit(int net, int i) => net - Cost(i);

    private static decimal Cost(int i) => i % 3;

    private static RepId RepOf(int i) => new("rep" + (i % 7).ToString(CultureInfo.InvariantCulture));

    private static CustomerTiering.Tiering.TieringResult Tiers(sbyte[] nets) => SmallBooks.Tiers(SmallBooks.OfShops(
        nets.Select(net => net / 10 * 100),
        (i, customer) => customer with { Rep = RepOf(i), Tenure = Tenure.From(new LocalDate(2020, 1, 1 + (i % 4))) },
        Cost));

    // Every other host is a rep.
    private static MeetingHost[] Hosts(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new MeetingHost("Host " + i.ToString(CultureInfo.InvariantCulture)) { Rep = i % 2 == 0 ? RepOf(i) : RepId.None })];
}

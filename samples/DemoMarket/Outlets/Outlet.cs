using CustomerTiering.Customers;

namespace CustomerTiering.Demo.Outlets;

/// <summary>An outlet as the plan knows it.</summary>
/// <param name="Index">Place in the list of outlets, which is the order of ids: 0 to 1,199.</param>
/// <param name="Id">The customer's id.</param>
/// <param name="Channel">Place of the channel in <see cref="ChannelShape.All"/>.</param>
/// <param name="Rank">Place by planned size within the channel, 0 the largest.</param>
/// <param name="Group">Place of the group in <see cref="GroupShape.All"/>, −1 for none.</param>
internal sealed record Outlet(int Index, CustomerId Id, int Channel, int Rank, int Group)
{
    /// <summary>Name in English.</summary>
    public required string English { get; init; }

    /// <summary>Name in Chinese.</summary>
    public required string Chinese { get; init; }

    /// <summary>Place of the region in <see cref="Territory.Regions"/>.</summary>
    public int Region { get; init; }

    /// <summary>Place of the rep in the team, 0 to 23.</summary>
    public int Rep { get; init; }

    /// <summary>When it is signed and not closed.</summary>
    public Tenure Tenure { get; init; }

    /// <summary>What it buys in 52 weeks of the first year at base prices if nothing planted happens, fen; an outlet that signs or closes buys the part of it.</summary>
    public long FirstLevel { get; init; }

    /// <summary>The same for the second year.</summary>
    public long SecondLevel { get; init; }

    /// <summary>Orders expected in 52 weeks.</summary>
    public int OrdersPerYear { get; init; }

    /// <summary>Discount off the channel's price, in thousandths.</summary>
    public int DiscountPermille { get; init; }

    /// <summary>The channel's shape.</summary>
    public ChannelShape Shape => ChannelShape.All[Channel];

    /// <summary>The level of a year: 0 the first, 1 the second.</summary>
    public long Level(int year) => year == 0 ? FirstLevel : SecondLevel;

    /// <summary>Whether it stands on file without having signed by the last day.</summary>
    public bool IsProspect => Tenure.SignedOn >= MarketCalendar.Instance.Days.End;

    /// <summary>Whether it is signed and open on every day of the market.</summary>
    public bool TradesThroughout => Tenure.SignedOn <= MarketCalendar.Instance.Days.Start && Tenure.ClosedFrom >= MarketCalendar.Instance.Days.End;
}

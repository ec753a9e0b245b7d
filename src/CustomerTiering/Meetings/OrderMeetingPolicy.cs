using CustomerTiering.Policies;

namespace CustomerTiering.Meetings;

/// <summary>Who is invited to an order meeting (订货会): how large a part of a channel, and how many guests one host can look after.</summary>
/// <remarks>
/// The source says 20% and, for 5,000 outlets, 200 guests: with four guests a host that is the cap of 50 hosts, not 20%. So the number of
/// guests is the least of what the part, the hosts and the buyers allow, and the result says which of them bound.
/// </remarks>
public sealed partial record OrderMeetingPolicy
{
    /// <summary>The top 20%, four guests a host.</summary>
    public static OrderMeetingPolicy Default { get; } = new();

    /// <summary>The leading part of the channel's outlets; of a count, rounded up; 20% unless stated.</summary>
    public Proportion Part { get; init; } = Proportion.OfPercent(20);

    /// <summary>The most guests one host looks after, 1 or more; 4 unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public int GuestsPerHost
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A host looks after at least one guest.");
    }

    = 4;
}

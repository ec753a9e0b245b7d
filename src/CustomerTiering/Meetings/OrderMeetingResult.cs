using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Language;

namespace CustomerTiering.Meetings;

/// <summary>The guests of an order meeting, who looks after whom, and what kept the list as short as it is.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Counted">Outlets of the channel that count: on file, signed and not closed on the as-of day.</param>
/// <param name="PlacesByPart">The part of these, rounded up.</param>
/// <param name="PlacesByHosts">Hosts × guests each.</param>
/// <param name="Buyers">Of the outlets that count, those with positive net purchases.</param>
/// <param name="Bound">What bound.</param>
/// <param name="Invitations">The guests in the order of the list.</param>
public sealed record OrderMeetingResult(
    ChannelId Channel, int Counted, int PlacesByPart, int PlacesByHosts, int Buyers, MeetingBound Bound, IReadOnlyList<MeetingInvitation> Invitations)
{
    private static readonly PhraseBook Phrases = new(typeof(OrderMeetingResult));

    /// <summary>How many are invited and what bound, in a sentence.</summary>
    public string Say(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Phrases.Say(
            Bound.ToString(),
            culture,
            Invitations.Count,
            ChannelScheme.ForDistributors.NameOf(Channel, culture),
            Counted,
            PlacesByPart,
            PlacesByHosts,
            Buyers);
    }
}

namespace CustomerTiering.Meetings;

/// <summary>What kept the list of guests as short as it is. Where two allow the same number, the first of this order is named.</summary>
public enum MeetingBound
{
    /// <summary>The part of the channel that is invited.</summary>
    Part,

    /// <summary>The hosts: no more guests can be looked after.</summary>
    Hosts,

    /// <summary>The buyers: no other outlet of the channel has positive net purchases.</summary>
    Buyers,
}

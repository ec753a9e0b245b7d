using System.Globalization;
using CustomerTiering.Customers;

namespace CustomerTiering.Reports.Pictures;

/// <summary>The name of a channel for people; what files call <c>(none)</c> is said in words.</summary>
internal static class ChannelName
{
    public static string Of(ChannelId channel, ChannelScheme scheme, CultureInfo culture) =>
        channel.IsNone ? PictureText.Phrases.Say("channel.none", culture) : scheme.NameOf(channel, culture);
}

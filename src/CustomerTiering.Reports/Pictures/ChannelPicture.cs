using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Tiering;

namespace CustomerTiering.Reports.Pictures;

/// <summary>The channels one below the other: what each brings, parted by tier.</summary>
public static class ChannelPicture
{
    private const double RowHeight = 50;

    private const int MostChannels = 12;

    /// <summary>The bars of a result, channels by revenue, the largest on top; beyond a dozen the smallest are left out and counted.</summary>
    public static SvgPicture Draw(TieringResult result, CultureInfo culture) => Draw(result, ChannelScheme.ForDistributors, culture);

    /// <summary>The bars of a result with the host's own names of channels.</summary>
    public static SvgPicture Draw(TieringResult result, ChannelScheme scheme, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(culture);
        var text = PictureText.Phrases;
        ChannelSummary[] channels = [.. ChannelSummary.Of(result).OrderByDescending(channel => channel.Revenue).ThenBy(channel => channel.Channel)];
        var shown = channels.Take(MostChannels).ToArray();
        var title = channels.Length > shown.Length ? text.Say("channels.titleSome", culture, shown.Length, channels.Length) : text.Say("channels.title", culture);
        var sentences = shown.Select(channel => text.Say(
            "channels.description", culture, ChannelName.Of(channel.Channel, scheme, culture), channel.Customers, FigureFormat.Percent(channel.Share, culture)));
        var svg = new SvgWriter("channels", 760, 130 + (RowHeight * Math.Max(1, shown.Length)), title, string.Join(' ', sentences));
        string Name(ChannelSummary channel) => TextWidth.Fit(ChannelName.Of(channel.Channel, scheme, culture), 13, 170);
        var frame = new PlotFrame(svg, title, left: 36 + shown.Select(channel => TextWidth.Of(Name(channel), 13)).DefaultIfEmpty(60).Max(), top: 70, right: 200, bottom: 58);
        var longest = shown.Select(channel => (double)channel.Tiers.Sum(tier => Math.Max(0m, tier.Revenue))).DefaultIfEmpty(0).Max();
        var x = NiceScale.Covering(0, longest, frame.Left, frame.Right, ticks: 6);
        frame.Legend(54, result.Policy.Tiers.Tiers.Select((tier, place) => (place, tier.Value)));
        frame.BottomAxis(x, revenue => FigureFormat.Short((decimal)revenue, culture), AxisTitle.Revenue(result.Currency, culture), grid: true);
        foreach (var (place, channel) in shown.Index())
        {
            var top = frame.Top + (place * RowHeight) + 8;
            svg.Text(frame.Left - 12, top + 21, Name(channel), 13, TextAnchor.End);
            var end = x.Place(0);
            foreach (var (tier, summary) in channel.Tiers.Index())
            {
                var length = x.Place((double)Math.Max(0m, summary.Revenue)) - x.Place(0);
                svg.Bar(end, top, length, 32, tier);
                end += length;
            }

            svg.Text(end + 8, top + 13, text.Say("channels.customers", culture, channel.Customers), 12, halo: true);
            var revenue = text.Say("tiers.revenueLabel", culture, FigureFormat.Percent(channel.Share, culture), FigureFormat.ShortMoney(channel.Revenue, result.Currency, culture));
            svg.Text(end + 8, top + 29, revenue, 12, halo: true);
        }

        return svg.Close();
    }
}

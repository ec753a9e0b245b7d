using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Tiering;
using Spectre.Console;

namespace CustomerTiering.Console.Screens;

/// <summary>How figures and names are written for people in one language.</summary>
/// <param name="culture">The reader's language.</param>
/// <param name="currency">The currency of amounts; its smallest unit sets the decimals.</param>
internal sealed class Figures(CultureInfo culture, Currency currency)
{
    private const string Eighths = " ▏▎▍▌▋▊▉";
    private readonly string money = string.Create(CultureInfo.InvariantCulture, $"N{currency.MinorDigits}");

    /// <summary>The currency in brackets after the name of a figure; empty when it is not known.</summary>
    public string Unit => currency.IsNone ? string.Empty : $" ({currency.Code})";

    public string Money(decimal value) => value.ToString(money, culture);

    public string Count(long value) => value.ToString("N0", culture);

    public string Percent(double share) => double.IsFinite(share) ? share.ToString("P1", culture) : "–";

    public string Index(double value) => double.IsFinite(value) ? value.ToString("0.000", culture) : "–";

    /// <summary>A figure of a measure in its unit.</summary>
    public string Of(Measure measure, decimal value) => measure.Unit switch
    {
        MeasureUnit.Money => Money(value),
        MeasureUnit.Ratio => ((double)value).ToString("P2", culture),
        _ => value.ToString("#,##0.######", culture),
    };

    /// <summary>A measure's name.</summary>
    public string Name(string measure) => Measure.TryFind(measure, out _) ? ScreenText.Say("measure." + measure, culture) : measure;

    /// <summary>A channel's name.</summary>
    public string Name(ChannelId channel) => channel.IsNone ? ScreenText.Say("channel.none", culture) : ChannelScheme.ForDistributors.NameOf(channel, culture);

    /// <summary>What it takes to change the tier, as in <c>A: +12,340.00 net revenue</c>; a dash where nothing helps.</summary>
    public string Shift(TierShift shift, bool up) => shift.Match(
        _ => "–",
        by => string.Create(culture, $"{by.Tier.Value}: {string.Join(ScreenText.Say("and", culture), by.Changes.Select(change => Change(change, up)))}"));

    /// <summary>The changes alone, as in <c>+12,340.00 net revenue</c>; a dash where nothing helps.</summary>
    public string Changes(TierShift shift) => shift.Match(_ => "–", by => string.Join(ScreenText.Say("and", culture), by.Changes.Select(change => Change(change, up: true))));

    /// <summary>A bar of a share, 0 to 1, in eighths of a cell.</summary>
    public static string Bar(double share, int width)
    {
        var eighths = (int)Math.Round(Math.Clamp(double.IsFinite(share) ? share : 0, 0, 1) * width * 8);
        return new string('█', eighths / 8) + (eighths % 8 == 0 ? string.Empty : Eighths[eighths % 8].ToString());
    }

    /// <summary>The colour of a tier by its place: green, yellow, and grey from the third on.</summary>
    public static Style StyleOf(int tierPlace) => new(tierPlace switch { 0 => Color.Green, 1 => Color.Yellow, _ => Color.Grey }, decoration: Decoration.Bold);

    private string Change(MeasureChange change, bool up)
    {
        var rises = up == change.Amount >= 0;
        return $"{(rises ? "+" : "−")}{Of(change.Measure, Math.Abs(change.Amount))} {Name(change.Measure.Id)}";
    }
}

using System.CommandLine;
using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Console.CommandLine;

/// <summary>Which days count, and how much was known: <c>--period</c>, <c>--as-of</c>, <c>--known-on</c>.</summary>
internal sealed class ScopeOptions
{
    private readonly Option<PeriodWish> period;
    private readonly Option<LocalDate?> asOf;
    private readonly Option<LocalDate?> knownOn;

    public ScopeOptions(Wording wording)
    {
        period = wording.Value<PeriodWish>("--period", "all|12m|FROM..TO", PeriodWish.TryParse);
        period.DefaultValueFactory = _ => PeriodWish.Default;
        asOf = wording.Value<LocalDate?>("--as-of", "DAY", TryDay);
        knownOn = wording.Value<LocalDate?>("--known-on", "DAY", TryDay);
    }

    public void AddTo(Command command)
    {
        command.Add(period);
        command.Add(asOf);
        command.Add(knownOn);
    }

    public ScopeWish Read(ParseResult parsed) => new(parsed.GetValue(period) ?? PeriodWish.Default, parsed.GetValue(asOf), parsed.GetValue(knownOn));

    private static bool TryDay(string text, out LocalDate? day)
    {
        var known = IsoDay.TryParse(text, out var parsed);
        day = known ? parsed : null;
        return known;
    }
}

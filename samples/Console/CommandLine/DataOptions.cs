using System.CommandLine;
using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Values;
using CustomerTiering.Money;
using CustomerTiering.Sales;

namespace CustomerTiering.Console.CommandLine;

/// <summary>How files are written: <c>--map</c>, <c>--date-format</c>, <c>--currency</c>, <c>--rates</c>, <c>--profile</c>, <c>--strict</c>.</summary>
internal sealed class DataOptions
{
    private readonly Option<string[]> map;
    private readonly Option<DayFormat> days;
    private readonly Option<Currency> currency;
    private readonly Option<ExchangeRates> rates;
    private readonly Option<string?> profile;
    private readonly Option<bool> strict;
    private readonly Option<bool> force;

    /// <param name="wording">The language.</param>
    /// <param name="force">The command's own <c>--force</c>, which also lets a profile be written over.</param>
    public DataOptions(Wording wording, Option<bool> force)
    {
        map = wording.Several("--map", "FIELD=COLUMN");
        map.Validators.Add(result => Read(result.Tokens.Select(token => token.Value)).Match(
            _ => true,
            refused =>
            {
                result.AddError(wording.Say("bad--map", refused.Statement, string.Join(", ", refused.Fields)));
                return false;
            }));
        days = wording.Value<DayFormat>("--date-format", "PATTERN", DayFormat.TryParse);
        currency = wording.Value<Currency>("--currency", "CODE", (text, out read) => Currency.TryParse(text, out read) && !read.IsNone);
        rates = wording.Value<ExchangeRates>("--rates", "CODE:CODE=RATE", RatesText.TryParse);
        profile = wording.Text("--profile", "FILE");
        strict = wording.Switch("--strict");
        this.force = force;
    }

    /// <summary>The options that say how a file is written, and mean nothing to a table.</summary>
    public IEnumerable<Option> OfFiles => [days, rates, profile, strict];

    public void AddTo(Command command)
    {
        command.Add(map);
        command.Add(days);
        command.Add(currency);
        command.Add(rates);
        command.Add(profile);
        command.Add(strict);
    }

    public ReadingWish Read(ParseResult parsed) => new(
        Read(parsed.GetValue(map) ?? []).Match(valid => valid.Map, _ => ColumnMap.Empty),
        parsed.GetValue(days) ?? DayFormat.Recognised,
        parsed.GetValue(currency),
        parsed.GetValue(rates) ?? ExchangeRates.None,
        parsed.GetValue(profile) ?? string.Empty,
        parsed.GetValue(force),
        parsed.GetValue(strict));

    private static ColumnMapOutcome Read(IEnumerable<string> statements) => ColumnMap.Parse(statements);
}

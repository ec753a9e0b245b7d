using CustomerTiering.Money;
using CustomerTiering.Sales;

namespace CustomerTiering.Files.Lines;

/// <summary>Adds the lines of files up per customer and keeps none of them.</summary>
/// <remarks>Each currency has sums of its own; that there is only one is known at the end.</remarks>
internal sealed class SumsSink : LineSink
{
    private readonly SalesWindow window;
    private readonly ExchangeRates rates;
    private readonly Dictionary<Currency, SalesSummer> summers = [];
    private SalesSummer open;

    public SumsSink(SalesWindow window, ExchangeRates rates)
    {
        this.window = window;
        this.rates = rates;
        open = new SalesSummer(window);
    }

    public override IdTable Customers => open.CustomerIds;

    public override IdTable Orders => open.OrderIds;

    public override bool KeepsItems => false;

    public override IdTable Items => throw new InvalidOperationException("Items are not kept.");

    public override LineSink New() => new SumsSink(window, rates);

    public override bool TryOpen(Currency currency)
    {
        if (rates.TryConvert(currency, out _))
        {
            return false;
        }

        open = Of(currency);
        return true;
    }

    public override void Add(in SalesColumns lines, long rounded)
    {
        open.Add(lines);
        open.NoteRounded(rounded);
    }

    public override void Add(in OrderLine line)
    {
        if (!rates.TryConvert(line.Currency, out var rate))
        {
            Of(line.Currency).Add(line);
            return;
        }

        Of(rates.Target).Add(line with
        {
            Amount = ExchangeRates.Converted(line.Amount, rate),
            Cost = line.Cost.IsKnown ? LineCost.Of(ExchangeRates.Converted(line.Cost.Amount, rate)) : LineCost.Unknown,
            Currency = rates.Target,
        });
    }

    public override void Append(LineSink other)
    {
        foreach (var (currency, summer) in ((SumsSink)other).summers)
        {
            if (!summers.TryAdd(currency, summer))
            {
                summers[currency].Merge(summer);
            }
        }
    }

    /// <summary>The sums of all lines.</summary>
    /// <param name="counts">Lines of each currency, ordered by code.</param>
    /// <returns>Null when the lines are in several currencies.</returns>
    public SalesSums? Build(out IReadOnlyList<CurrencyCount> counts)
    {
        counts = [.. summers.Where(pair => pair.Value.Count > 0).OrderBy(pair => pair.Key.Code, StringComparer.Ordinal).Select(pair => new CurrencyCount(pair.Key, pair.Value.Count))];
        return counts.Count switch
        {
            0 => new SalesSummer(window).Build(),
            1 => summers[counts[0].Currency].Build(),
            _ => null,
        };
    }

    private SalesSummer Of(Currency currency)
    {
        if (!summers.TryGetValue(currency, out var summer))
        {
            summer = new SalesSummer(window, currency);
            summers.Add(currency, summer);
        }

        return summer;
    }
}

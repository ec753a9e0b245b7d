using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using CustomerTiering.WhatIf;

namespace CustomerTiering.Console.CommandLine;

/// <summary>Reads a change of sales as a person writes it: <c>channel=modern-trade:+10%</c>, <c>customer=C-1:remove</c>, <c>all:-5%</c>.</summary>
internal static class ChangeText
{
    private const decimal MostPercent = 1_000_000m;

    /// <summary>Reads a change.</summary>
    /// <returns>False where the text is none: what is changed, a colon, and a percentage with its sign or <c>remove</c>.</returns>
    public static bool TryParse(string text, out SalesChange change)
    {
        change = new SalesChange.Scale(new SalesSelection.Everyone(), 1);
        var colon = text.LastIndexOf(':');
        if (colon < 0 || !TrySelection(text[..colon].Trim(), out var sales))
        {
            return false;
        }

        var how = text[(colon + 1)..].Trim();
        if (string.Equals(how, "remove", StringComparison.OrdinalIgnoreCase))
        {
            change = new SalesChange.Leave(sales);
            return sales is not SalesSelection.OfItem;
        }

        if (how is not ['+' or '-', .. var number, '%']
            || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            || percent > (how[0] == '-' ? 100 : MostPercent))
        {
            return false;
        }

        change = new SalesChange.Scale(sales, 1 + ((how[0] == '-' ? -percent : percent) / 100));
        return true;
    }

    private static bool TrySelection(string text, out SalesSelection sales)
    {
        sales = new SalesSelection.Everyone();
        if (string.Equals(text, "all", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? string.Empty : text[(equals + 1)..].Trim();
        if (name.Length == 0)
        {
            return false;
        }

        SalesSelection? found = text[..equals].Trim().ToUpperInvariant() switch
        {
            "CHANNEL" => new SalesSelection.OfChannel(ChannelScheme.ForDistributors.Resolve(name)),
            "TIER" => new SalesSelection.OfTier(new TierName(name)),
            "CUSTOMER" => new SalesSelection.OfCustomers(name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(id => new CustomerId(id)).ToHashSet()),
            "ITEM" => new SalesSelection.OfItem(new ItemId(name)),
            _ => null,
        };
        sales = found ?? sales;
        return found is not null;
    }
}

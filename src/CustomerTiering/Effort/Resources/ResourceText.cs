using System.Globalization;
using CustomerTiering.Language;
using CustomerTiering.Spending;

namespace CustomerTiering.Effort.Resources;

/// <summary>Says in sentences what was put into a customer and what it bought afterwards.</summary>
internal static class ResourceText
{
    private static readonly PhraseBook Phrases = new(typeof(ResourceText));

    public static string Of(CustomerResources row, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var who = row.Customer.IsNone ? Phrases.Say("all", culture) : row.Customer.Value;
        var kinds = SpendKind.InOrder.Select(kind => Phrases.Say("kind", culture, kind.NameIn(culture), row.Spent.Of(kind), row.Planned.Of(kind)));
        string[] sentences =
        [
            Phrases.Say("spent", culture, who, row.Spent.Total, row.Planned.Total, string.Join(Phrases.Say("list", culture), kinds)),
            row.IsOverspent ? Phrases.Say("over", culture, -row.Left) : Phrases.Say("left", culture, row.Left),
            row.Rate.IsKnown
                ? Phrases.Say("sales", culture, row.SalesAfter, row.SalesBefore, (decimal)row.Rate.Value * 100)
                : Phrases.Say("noSales", culture, row.SalesAfter, row.SalesBefore),
            Phrases.Say("noProof", culture),
        ];
        return string.Join(PhraseBook.IsChinese(culture) ? string.Empty : " ", sentences);
    }
}

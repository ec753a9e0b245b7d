using System.Globalization;
using CustomerTiering.Language;
using CustomerTiering.Money;
using CustomerTiering.Policies;

namespace CustomerTiering.Measures;

/// <summary>
/// Where the line of a share of the base falls among the buyers, and who stands exactly on it.
/// </summary>
/// <remarks>
/// Equal customers may stand on both sides of a line. The Pareto facts cut between them; a tiering policy whose tied customers
/// share the better class takes all of them in. A report says both numbers.
/// </remarks>
/// <param name="Share">The share of the base.</param>
/// <param name="Customers">The smallest leading group that brings at least the share, without a tie rule.</param>
/// <param name="Last">The net of its last member; zero when the group is empty.</param>
/// <param name="Inside">Customers with exactly that net inside the group, the last member among them.</param>
/// <param name="Outside">Customers with exactly that net outside the group: those who come in where tied customers share the better class.</param>
public sealed record ParetoLine(Proportion Share, int Customers, LedgerTotal Last, int Inside, int Outside)
{
    private static readonly PhraseBook Phrases = new(typeof(ParetoLine));

    /// <summary>Whether the line runs between equal customers.</summary>
    public bool IsTied => Outside > 0;

    /// <summary>The group with everyone tied with its last member.</summary>
    public int CustomersWithTies => Customers + Outside;

    /// <summary>Who stands on the line, in the reader's language.</summary>
    public string Say(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var share = (Share.Value * 100).ToString("0.####", culture) + "%";
        return Phrases.Say(
            Customers == 0 ? "Empty" : IsTied ? "Tied" : "Clear",
            culture,
            Inside + Outside,
            Last.Value.ToString("#,##0.00####", culture),
            share,
            Inside,
            Outside,
            Customers,
            CustomersWithTies);
    }
}

using System.Globalization;
using CustomerTiering.Language;

namespace CustomerTiering.Measures;

/// <summary>What a book says to a <see cref="ParetoRule"/>: both of its sides measured, and whether it holds.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Buyers">Customers with positive net purchases.</param>
/// <param name="TopCustomers">The first ⌈p·n⌉ of them, p being the rule's part of the customers.</param>
/// <param name="TopShare">The share of the base that these bring, 0 to 1; not a number without buyers.</param>
/// <param name="CustomersFor">The smallest leading group that brings at least the rule's part of the base; no tie rule.</param>
/// <param name="Verdict">Whether the rule holds.</param>
public sealed record ParetoReading(ParetoRule Rule, int Buyers, int TopCustomers, double TopShare, int CustomersFor, ParetoVerdict Verdict)
{
    private static readonly PhraseBook Phrases = new(typeof(ParetoReading));

    /// <summary><see cref="CustomersFor"/> as a part of the buyers, 0 to 1; not a number without buyers.</summary>
    public double PartFor => CustomersFor / (double)Buyers;

    /// <summary>The honest sentence: how many bring how much, and whether the rule holds, in the reader's language.</summary>
    public string Say(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Phrases.Say(
            Verdict.ToString(),
            culture,
            Percent(PartFor, "0.0", culture),
            CustomersFor,
            Buyers,
            Percent((double)Rule.Base.Value, "0.####", culture),
            Rule.Name,
            Percent((double)Rule.Customers.Value, "0.####", culture),
            TopCustomers,
            Percent(TopShare, "0.0", culture));
    }

    private static string Percent(double share, string format, CultureInfo culture) => (share * 100).ToString(format, culture) + "%";
}

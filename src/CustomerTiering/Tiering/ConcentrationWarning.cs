using System.Globalization;
using CustomerTiering.Language;

namespace CustomerTiering.Tiering;

/// <summary>A risk in how the purchases of a book are spread over its customers.</summary>
/// <param name="Code">A stable name of the kind of warning, for JSON.</param>
/// <param name="Share">The share of the base that was found.</param>
/// <param name="Limit">The limit of the policy, 0 to 1.</param>
public abstract record ConcentrationWarning(string Code, double Share, double Limit)
{
    private static readonly PhraseBook Phrases = new(typeof(ConcentrationWarning));

    // The constructor of a record cannot be private when it has parameters; this keeps the cases closed all the same.
    private protected abstract string Text(CultureInfo culture);

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<OneCustomer, T> oneCustomer, Func<FewCustomers, T> fewCustomers, Func<Neglect, T> neglect);

    /// <summary>The warning in a sentence, in the reader's language.</summary>
    public string Say(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Text(culture);
    }

    private static string Percent(double share, CultureInfo culture) => (share * 100).ToString("0.#", culture) + "%";

    /// <summary>One customer or group brings more than the limit.</summary>
    /// <param name="Name">Its name, or its id where no name is on file.</param>
    /// <param name="IsGroup">Whether it is a group, its outlets counted together.</param>
    /// <param name="Share">Its share of the base.</param>
    /// <param name="Limit">The limit of the policy.</param>
    public sealed record OneCustomer(string Name, bool IsGroup, double Share, double Limit) : ConcentrationWarning("one-customer", Share, Limit)
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<OneCustomer, T> oneCustomer, Func<FewCustomers, T> fewCustomers, Func<Neglect, T> neglect)
        {
            ArgumentNullException.ThrowIfNull(oneCustomer);
            return oneCustomer(this);
        }

        private protected override string Text(CultureInfo culture) =>
            Phrases.Say(IsGroup ? "OneGroup" : "OneCustomer", culture, Name, Percent(Share, culture), Percent(Limit, culture));
    }

    /// <summary>A few customers or groups together bring more than the limit.</summary>
    /// <param name="Count">How many.</param>
    /// <param name="Share">Their share of the base.</param>
    /// <param name="Limit">The limit of the policy.</param>
    public sealed record FewCustomers(int Count, double Share, double Limit) : ConcentrationWarning("few-customers", Share, Limit)
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<OneCustomer, T> oneCustomer, Func<FewCustomers, T> fewCustomers, Func<Neglect, T> neglect)
        {
            ArgumentNullException.ThrowIfNull(fewCustomers);
            return fewCustomers(this);
        }

        private protected override string Text(CultureInfo culture) => Phrases.Say("FewCustomers", culture, Count, Percent(Share, culture), Percent(Limit, culture));
    }

    /// <summary>The customers below the best tier bring so much that leaving them unserved would cost it.</summary>
    /// <param name="Best">The best tier.</param>
    /// <param name="Customers">Customers below it.</param>
    /// <param name="CustomerShare">Their part of all customers.</param>
    /// <param name="Share">Their net revenue ÷ base.</param>
    /// <param name="Limit">The limit of the policy.</param>
    public sealed record Neglect(TierName Best, int Customers, double CustomerShare, double Share, double Limit) : ConcentrationWarning("neglect", Share, Limit)
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<OneCustomer, T> oneCustomer, Func<FewCustomers, T> fewCustomers, Func<Neglect, T> neglect)
        {
            ArgumentNullException.ThrowIfNull(neglect);
            return neglect(this);
        }

        private protected override string Text(CultureInfo culture) =>
            Phrases.Say("Neglect", culture, Best.Value, Percent(CustomerShare, culture), Customers, Percent(Share, culture), Percent(Limit, culture));
    }
}

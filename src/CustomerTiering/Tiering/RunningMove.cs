using CustomerTiering.Customers;

namespace CustomerTiering.Tiering;

/// <summary>A customer that new lines brought from one tier into another, or into the first one it has.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="From">The place of the tier it was in, 0 for the best; −1 for a customer that had no decision before.</param>
/// <param name="To">The place of the tier it is in.</param>
public readonly record struct RunningMove(CustomerId Customer, int From, int To)
{
    /// <summary>Whether the customer had no decision before.</summary>
    public bool IsNew => From < 0;

    /// <summary>Whether it came into a better tier; false for a new customer.</summary>
    public bool IsUp => To < From;

    /// <summary>Whether it came into a lower tier; false for a new customer.</summary>
    public bool IsDown => To > From && !IsNew;
}

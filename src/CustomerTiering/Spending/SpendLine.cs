using CustomerTiering.Customers;
using CustomerTiering.Money;
using NodaTime;

namespace CustomerTiering.Spending;

/// <summary>One amount put into a customer (投入): recorded spend, or a line of a plan of spend.</summary>
/// <remarks>A correction is a later-recorded line with the difference; money that came back is a negative line.</remarks>
/// <param name="Customer">For whom; never <see cref="CustomerId.None"/> in a book.</param>
/// <param name="Day">The day it took effect; in a plan, the day it is planned for.</param>
/// <param name="Amount">Amount in units of the currency: people and goods at what they cost.</param>
public readonly record struct SpendLine(CustomerId Customer, LocalDate Day, decimal Amount)
{
    private readonly byte kind;

    /// <summary>The day it was recorded; the effective day unless stated.</summary>
    public LocalDate Recorded { get; init; } = Day;

    /// <summary>People, goods or money; money unless stated.</summary>
    public SpendKind Kind
    {
        get => kind == 0 ? SpendKind.Money : SpendKind.InOrder[kind - 1];
        init => kind = (byte)((value ?? throw new ArgumentNullException(nameof(value))).Value + 1);
    }

    /// <summary>The promotion, display or contest it belongs to; none for what was spent on the customer as such.</summary>
    public ProgrammeId Programme { get; init; }

    /// <summary>The rep who put it in; none where not recorded.</summary>
    public RepId Rep { get; init; }

    /// <summary>Days of people or units of goods, where recorded; zero otherwise.</summary>
    public decimal Quantity { get; init; }

    /// <summary>The currency of the amount.</summary>
    public Currency Currency { get; init; }
}

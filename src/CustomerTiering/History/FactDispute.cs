using CustomerTiering.Customers;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>An appeal (申诉): not the tier is disputed but a fact under it, with the correction that is claimed.</summary>
/// <param name="Reference">Its number in the host's books.</param>
/// <param name="Customer">Whose tier is at stake.</param>
/// <param name="Raised">The day it was raised.</param>
public sealed record FactDispute(string Reference, CustomerId Customer, LocalDate Raised)
{
    /// <summary>Its number in the host's books.</summary>
    public string Reference { get; init; } = string.IsNullOrWhiteSpace(Reference) ? throw new ArgumentException("A dispute has a reference.", nameof(Reference)) : Reference;

    /// <summary>What is said to be wrong.</summary>
    public required string Claim { get; init; }

    /// <summary>Who raised it.</summary>
    public required string Requester { get; init; }

    /// <summary>
    /// The lines that would set it right: the line taken back (its amount with the other sign) and the line as it should be, each effective on the day of
    /// the sale. Their recorded day is that of the ruling; a line that names no currency is in that of the book.
    /// </summary>
    public required IReadOnlyList<OrderLine> Correction { get; init; }
}

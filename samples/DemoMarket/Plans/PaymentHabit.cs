using CustomerTiering.Customers;

namespace CustomerTiering.Demo.Plans;

/// <summary>How an outlet pays, as planned for the invoices and payments of a later step.</summary>
/// <param name="Customer">The outlet.</param>
/// <param name="TermDays">Days from invoice to due date.</param>
/// <param name="UsualDelayDays">Days from due date to payment on average; negative when it pays early.</param>
/// <param name="IsSlow">Whether it is one of the planted slow payers.</param>
public sealed record PaymentHabit(CustomerId Customer, int TermDays, int UsualDelayDays, bool IsSlow);

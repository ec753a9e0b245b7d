using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Money;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Books;

/// <summary>Applies changes of measures to a book through its facts, so that nothing but the measures named moves.</summary>
internal static class Applied
{
    /// <summary>The book after the changes of one customer, all else equal.</summary>
    public static Book To(Book book, TieringResult before, CustomerId customer, IEnumerable<MeasureChange> changes) =>
        changes.Where(change => change.Amount != 0).Aggregate(book, (changed, change) => change.Measure.Id switch
        {
            "revenue" => changed.Sold(Child(book, before, customer, change.Amount), change.Amount, change.Amount),
            "profit" => changed.Sold(customer, 0m, -change.Amount),
            _ => changed.Supply(change.Measure, Unit(before, customer), customer, change.Amount),
        });

    /// <summary>The smallest step of a measure.</summary>
    public static decimal Step(Measure measure, Currency currency) => measure.Unit switch
    {
        MeasureUnit.Money => currency.MinorUnit,
        MeasureUnit.Count or MeasureUnit.Days => 1m,
        _ => 0.000001m,
    };

    /// <summary>Each way of making the changes one smallest step smaller in one of them.</summary>
    public static IEnumerable<IEnumerable<MeasureChange>> OneStepLess(IReadOnlyList<MeasureChange> changes, Currency currency) => changes
        .Select((less, place) => changes.Select((change, at) => at == place
            ? less with { Amount = less.Amount - (Math.Sign(less.Amount) * Step(less.Measure, currency)) }
            : change));

    private static Book Sold(this Book book, CustomerId customer, decimal amount, decimal cost)
    {
        var line = new OrderLine(customer, book.Scope.Period.Start, amount)
        {
            Recorded = book.Scope.KnownOn < book.Scope.Period.Start ? book.Scope.KnownOn : book.Scope.Period.Start,
            Cost = book.Lines.Any(known => known.Cost.IsKnown && book.Scope.Period.Contains(known.Day) && known.Recorded <= book.Scope.KnownOn) ? LineCost.Of(cost) : LineCost.Unknown,
            Currency = book.Lines.Select(known => known.Currency).FirstOrDefault(),
        };
        return book with { Lines = [.. book.Lines, line] };
    }

    private static Book Supply(this Book book, Measure measure, IReadOnlyList<CustomerId> unit, CustomerId customer, decimal amount)
    {
        var values = book.Supplied.Where(given => given.Measure == measure && unit.Contains(given.Customer)).ToList();
        var others = book.Supplied.Except(values);
        return book with
        {
            Supplied = [.. others, .. measure.RollUp switch
            {
                RollUp.Greatest => values.Select((given, place) => given with { Value = place == 0 ? values.Max(all => all.Value) + amount : Math.Min(given.Value, values.Max(all => all.Value) + amount) }),
                RollUp.Least => values.Select((given, place) => given with { Value = place == 0 ? values.Min(all => all.Value) + amount : Math.Max(given.Value, values.Min(all => all.Value) + amount) }),
                _ => values.Select(given => given.Customer == customer ? given with { Value = given.Value + amount } : given),
            }],
        };
    }

    private static IReadOnlyList<CustomerId> Unit(TieringResult before, CustomerId customer)
    {
        var decision = before[customer];
        var asGroup = decision.Reasons.Any(reason => reason.Code == TierReasonCode.AsGroup);
        return asGroup ? [.. before.Decisions.Where(other => other.Group == decision.Group && (before.Policy.Draft.Channels.Count == 0 || other.Channel == decision.Channel)).Select(other => other.Customer)] : [customer];
    }

    /// <summary>A child by which a group's purchases change without moving the group to another channel.</summary>
    private static CustomerId Child(Book book, TieringResult before, CustomerId customer, decimal amount)
    {
        var decision = before[customer];
        return Unit(before, customer).OrderByDescending(child => book.Customers.Any(onFile => onFile.Id == child && onFile.Channel == decision.Channel) == amount > 0).ThenBy(child => child != customer).First();
    }
}

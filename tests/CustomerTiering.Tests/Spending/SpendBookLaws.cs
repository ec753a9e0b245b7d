using CustomerTiering.Customers;
using CustomerTiering.Money;
using CustomerTiering.Spending;
using FsCheck.Xunit;
using NodaTime;

namespace CustomerTiering.Tests.Spending;

/// <summary>Laws of the book of spend.</summary>
public sealed class SpendBookLaws
{
    private static readonly LocalDate First = new(2025, 3, 3);

    [Property]
    public void Order_of_lines_does_not_matter((byte, byte, short)[] drawn, int seed)
    {
        var lines = Lines(drawn);
        var shuffled = lines.ToArray();
        new Random(seed).Shuffle(shuffled);
        Book(shuffled).Lines.ShouldBe(Book(lines).Lines);
    }

    [Property]
    public void Sums_by_customer_and_by_programme_add_up_to_the_whole_exactly((byte, byte, short)[] drawn)
    {
        var lines = Lines(drawn);
        var book = Book(lines);
        book.Total.Total.ShouldBe(lines.Sum(line => line.Amount));
        book.ByCustomer().Values.Aggregate(SpendSum.Zero, (sum, own) => sum + own).ShouldBe(book.Total);
        book.ByProgramme().Values.Aggregate(SpendSum.Zero, (sum, own) => sum + own).ShouldBe(book.Total);
        foreach (var kind in SpendKind.InOrder)
        {
            book.Total.Of(kind).ShouldBe(lines.Where(line => line.Kind == kind).Sum(line => line.Amount));
        }
    }

    [Property]
    public void Known_on_a_day_are_the_lines_recorded_by_then((byte, byte, short)[] drawn, byte after) =>
        Book(Lines(drawn)).KnownOn(First.PlusDays(after)).Total.Total.ShouldBe(Lines(drawn).Where(line => line.Recorded <= First.PlusDays(after)).Sum(line => line.Amount));

    [Fact]
    public void Two_currencies_are_refused_and_a_line_without_a_customer_is_misuse()
    {
        var line = new SpendLine(new CustomerId("C1"), First, 5) { Currency = Currency.Of("CNY") };
        SpendBook.Of([line, line with { Currency = Currency.Of("USD") }]).ShouldBeOfType<SpendBookOutcome.MixedCurrencies>();
        Book([line, line with { Currency = Currency.None }]).Currency.ShouldBe(Currency.Of("CNY"));
        Should.Throw<ArgumentException>(() => SpendBook.Of([default]));
        line.Kind.ShouldBe(SpendKind.Money);
        default(SpendLine).Kind.ShouldBe(SpendKind.Money);
    }

    private static SpendBook Book(IEnumerable<SpendLine> lines) => SpendBook.Of(lines).ShouldBeOfType<SpendBookOutcome.Built>().Book;

    private static SpendLine[] Lines((byte Who, byte Day, short Cents)[] drawn) => [.. drawn.Select(draw => new SpendLine(new CustomerId("C" + (draw.Who % 5)), First.PlusDays(draw.Day % 40), draw.Cents / 100m)
    {
        Recorded = First.PlusDays(draw.Day % 40).PlusDays(draw.Who % 7),
        Kind = SpendKind.InOrder[draw.Day % 3],
        Programme = draw.Who % 2 == 0 ? ProgrammeId.None : new ProgrammeId("P" + (draw.Day % 2)),
    })];
}

using CustomerTiering.Calendars;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Files;
using CustomerTiering.Files.Orders;
using CustomerTiering.Files.Tables;
using CustomerTiering.Sales;
using NodaTime;

namespace CustomerTiering.Console.Reading;

/// <summary>
/// Reads the orders of a tiering. Tiers of one period need sums alone, so that no line is kept, however many there are; what needs more gets the lines.
/// </summary>
/// <remarks>
/// Sums are over days that are known before the reading. Where the last day of the data decides on them, the end of the file tells it as a
/// rule; when the whole file tells another, it is added up once more over the right days. Nothing of the answer depends on it.
/// </remarks>
internal static class TierOrders
{
    /// <summary>Reads the orders.</summary>
    /// <exception cref="StopException">The file is refused.</exception>
    public static OrdersRead Read(Screen screen, string orders, ReadingWish wish, ScopeWish days, string policyAsked, ReadingOptions options, CancellationToken token)
    {
        var isEnough = days.KnownOn is null && !NeedsLines(policyAsked, screen);
        if (isEnough && Window(days, orders, wish, options, token) is { } window)
        {
            var (sums, result) = Sum(screen, orders, wish, window, options, token);
            if (Asked(days, sums) is not { } asked || sums.CanTotal(asked))
            {
                return new OrdersRead(result, sums);
            }

            (sums, result) = Sum(screen, orders, wish, asked, options, token);
            return new OrdersRead(result, sums);
        }

        return FileBook.Lines(screen, [orders], wish.Rates, options, token);
    }

    /// <summary>The days to add up over; null when they are not known before the file is read.</summary>
    private static SalesWindow? Window(ScopeWish days, string orders, ReadingWish wish, ReadingOptions options, CancellationToken token)
    {
        if (days is { Period: PeriodWish.Whole, AsOf: null })
        {
            return SalesWindow.Everything;
        }

        var last = days.AsOf ?? days.Period.Match<LocalDate?>(
            _ => null,
            _ => LastDay.TryGuess(orders, wish.Rates, options, token, out var day) ? day : null,
            stated => stated.To);

        // The first day of the data is not needed: a period that starts before it adds nothing.
        return last is { } known && days.TryScope(DayRange.All.Start, known, out var scope)
            ? new SalesWindow(scope.Period, scope.KnownOn)
            : null;
    }

    /// <summary>The days that are asked for, now that the data are known; null when there are none.</summary>
    private static SalesWindow? Asked(ScopeWish days, SalesSums sums) =>
        sums.Count > 0 && days.TryScope(sums.Span.Start, sums.Span.LastDay, out var scope) ? new SalesWindow(scope.Period, scope.KnownOn) : null;

    private static (SalesSums Sums, OrderSumsResult Result) Sum(Screen screen, string path, ReadingWish wish, SalesWindow window, ReadingOptions options, CancellationToken token) =>
        ReadingBar.Show(screen, [path], progress => OrderFile.Sum([FileSource.OfPath(path)], window, wish.Rates, options, progress, token)).Match(
            summed => (summed.Result.Sums, summed.Result),
            refused => throw StopException.Refused(refused.Fault.Text(screen.Culture)),
            mixed => throw StopException.Refused(mixed.Text(screen.Culture)));

    /// <summary>Whether the policy asked for compares periods. One that is refused is told of after the file was read, as with lines.</summary>
    private static bool NeedsLines(string policyAsked, Screen screen)
    {
        try
        {
            return policyAsked.Length > 0 && PolicyWish.Find(policyAsked, screen.Culture).ComparesPeriods;
        }
        catch (StopException)
        {
            return true;
        }
    }
}

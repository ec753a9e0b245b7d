using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Diary;
using CustomerTiering.Statistics;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.Effort;

/// <summary>
/// Looks in each rep's diary for key accounts whose visits fell after fruitless calls. The rep's own visits to everybody are the clock, so holidays,
/// illness and a late start are no falls.
/// </summary>
internal static class AvoidanceSearch
{
    /// <param name="diary">All visits up to the as-of day, also those before the period of the tiers.</param>
    /// <param name="tiers">The tiers: key accounts are those of the best.</param>
    /// <param name="terms">The policy's terms.</param>
    public static AvoidanceResult Of(VisitDiary diary, TieringResult tiers, AvoidanceTerms terms)
    {
        var (pairs, without) = (0, 0);
        var found = new List<(AvoidedAccount Account, double Chance)>();
        foreach (var rep in diary.Reps)
        {
            Visit[] visits = [.. diary.Of(rep).Where(visit => visit.Channel == ContactChannel.Visit)];
            foreach (var own in visits.Index().GroupBy(entry => entry.Item.Customer, entry => (Place: entry.Index, Visit: entry.Item)).Where(own => IsKeyAccount(tiers, own.Key, rep)))
            {
                pairs++;
                (int Place, Visit Visit)[] calls = [.. own];
                without += calls.Count(call => call.Visit.Result == VisitResult.Unrecorded);
                if (Likeliest(visits, calls, terms) is (var account, <= 1) likeliest)
                {
                    found.Add((Describe(account, tiers), likeliest.Chance));
                }
            }
        }

        double[] chances = [.. found.Select(entry => entry.Chance)];
        var corrected = terms.Control == AlarmControl.AnyFalseAlarm ? ManyTests.Holm(chances) : ManyTests.BenjaminiHochberg(chances);
        var alarms = found.Select((entry, place) => entry.Account with { Chance = corrected[place], Tested = found.Count })
            .Where(account => account.Chance <= (double)terms.FalseAlarms.Value && account.Fall.Left <= (double)terms.MostLeft.Value)
            .OrderByDescending(account => account.Sales).ThenBy(account => account.Rep).ThenBy(account => account.Customer);
        return new AvoidanceResult([.. alarms], pairs, found.Count, without);
    }

    // An account that was handed over to another rep is not avoided by the one before.
    private static bool IsKeyAccount(TieringResult tiers, CustomerId customer, RepId rep) =>
        tiers.TryGet(customer, out var decision) && decision.TierPlace == 0 && tiers.IsActive(decision.Position)
        && (tiers.RecordOf(decision.Position) is not { } record || record.Rep.IsNone || record.Rep == rep);

    private static AvoidedAccount Describe(AvoidedAccount account, TieringResult tiers) => account with
    {
        Name = tiers[account.Customer].Name,
        Sales = tiers[account.Customer].Revenue,
        Currency = tiers.Currency,
    };

    /// <summary>The likeliest beginning of a fall, with its p-value corrected for the beginnings looked at; a chance above 1 when there is none to look at.</summary>
    private static (AvoidedAccount Account, double Chance) Likeliest(Visit[] visits, (int Place, Visit Visit)[] calls, AvoidanceTerms terms)
    {
        var (looked, run, best) = (0, 0, -1);
        var likeliest = new RateFall(1, 1, 1, 1);
        var runOfBest = 0;
        for (var call = 0; call < calls.Length; call++)
        {
            run = calls[call].Visit.Result.IsFruitless ? run + 1 : 0;
            var day = calls[call].Visit.Day;
            var after = visits.Length - UpTo(visits, day);

            // The call itself counts on neither side: it is the moment that was chosen, and not a draw.
            if (run < terms.FruitlessCalls || call == 0 || calls[call].Place == 0 || after == 0)
            {
                continue;
            }

            looked++;
            var fall = new RateFall(call, calls.Count(other => other.Visit.Day > day), calls[call].Place, after);
            if (best < 0 || fall.LogLikelihoodRatio > likeliest.LogLikelihoodRatio)
            {
                (likeliest, best, runOfBest) = (fall, call, run);
            }
        }

        if (best < 0)
        {
            return (new AvoidedAccount(RepId.None, CustomerId.None, default, [], 0, likeliest, 1, 0), 2);
        }

        var usual = MedianGap(calls.AsSpan(0, best + 1));
        var last = calls[best].Visit;
        LocalDate[] fruitless = [.. calls[(best + 1 - runOfBest)..(best + 1)].Select(call => call.Visit.Day)];
        var account = new AvoidedAccount(last.Rep, last.Customer, last.Day.PlusDays(Math.Max(1, (int)Math.Round(usual))), fruitless, usual, likeliest, 1, 0);
        return (account, Math.Min(1, likeliest.PValue * looked));
    }

    /// <summary>How many visits took place up to a day, itself included.</summary>
    private static int UpTo(Visit[] visits, LocalDate day)
    {
        int low = 0, high = visits.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = visits[middle].Day <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static double MedianGap(ReadOnlySpan<(int Place, Visit Visit)> calls)
    {
        var gaps = new double[calls.Length - 1];
        for (var call = 1; call < calls.Length; call++)
        {
            gaps[call - 1] = IsoDay.Number(calls[call].Visit.Day) - IsoDay.Number(calls[call - 1].Visit.Day);
        }

        return Quantile.Type7(gaps, 0.5);
    }
}

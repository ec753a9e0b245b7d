using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>Finds the decisions that fall on the days of a horizon, in order of day and kind.</summary>
internal sealed class DecisionCalendar(PolicyTimeline timeline, Func<PolicyVersion, LocalDate[]> anchorsOf)
{
    /// <summary>The decisions of the days of a horizon.</summary>
    public IReadOnlyList<DecisionDay> Of(DayRange horizon)
    {
        var found = new List<DecisionDay>();
        foreach (var version in timeline.Versions)
        {
            var start = LocalDate.Max(version.Effective.Start, horizon.Start);
            var end = LocalDate.Min(version.Effective.End, horizon.End);
            if (start < end)
            {
                found.AddRange(version.Qualification.IsPersonal ? Personal(version, new DayRange(start, end)) : Common(version, new DayRange(start, end)));
            }
        }

        return [.. found.OrderBy(decision => decision.Day).ThenBy(decision => decision.Kind).ThenBy(decision => decision.Window.Start)];
    }

    private static IEnumerable<DecisionDay> Common(PolicyVersion version, DayRange days)
    {
        var ends = new HashSet<LocalDate>();
        for (var day = days.Start; day < days.End;)
        {
            var period = version.Qualification.PeriodOnOrAfter(day, day);
            if (days.Contains(period.LastDay))
            {
                ends.Add(period.LastDay);
                yield return new DecisionDay(period.LastDay, DecisionKind.PeriodEnd, period, version);
            }

            day = period.End;
        }

        foreach (var review in Reviews(version, days).Where(day => !ends.Contains(day)))
        {
            yield return new DecisionDay(review, DecisionKind.Review, DayRange.Inclusive(version.Qualification.PeriodOnOrAfter(review, review).Start, review), version);
        }

        // Rolling months look at everyone on each day anyway.
        if (version.Qualification.Period is QualificationPeriod.Calendar)
        {
            foreach (var day in GraceEnds(version, days, ends).Where(day => !ends.Contains(day)).Distinct())
            {
                yield return GraceEnd(day, version);
            }
        }
    }

    private IEnumerable<DecisionDay> Personal(PolicyVersion version, DayRange days)
    {
        var anchors = anchorsOf(version);
        var due = new SortedDictionary<(LocalDate Day, LocalDate Start), List<int>>();
        for (var number = 0; number < anchors.Length; number++)
        {
            for (var day = days.Start; day < days.End;)
            {
                var period = version.Qualification.PeriodOnOrAfter(day, anchors[number]);
                if (days.Contains(period.LastDay))
                {
                    if (!due.TryGetValue((period.LastDay, period.Start), out var list))
                    {
                        due.Add((period.LastDay, period.Start), list = []);
                    }

                    list.Add(number);
                }

                day = period.End;
            }
        }

        foreach (var ((day, start), list) in due)
        {
            yield return new DecisionDay(day, DecisionKind.PeriodEnd, DayRange.Inclusive(start, day), version) { Due = list, IsForAll = false };
        }

        foreach (var review in Reviews(version, days))
        {
            yield return new DecisionDay(review, DecisionKind.Review, DayRange.MonthsEnding(review, version.Qualification.Months), version);
        }

        foreach (var day in GraceEnds(version, days, due.Keys.Select(key => key.Day)).Distinct())
        {
            yield return GraceEnd(day, version);
        }
    }

    private static DecisionDay GraceEnd(LocalDate day, PolicyVersion version) =>
        new(day, DecisionKind.GraceEnd, DayRange.MonthsEnding(day, version.Qualification.Months), version);

    /// <summary>Ends of months, counted so that a year's end is one of them where the months divide a year.</summary>
    private static IEnumerable<LocalDate> Reviews(PolicyVersion version, DayRange days)
    {
        var months = version.Qualification.ReviewMonths;
        for (var month = PeriodEnds.StartOf(days.Start, 1, 1); version.Movement.Upgrade == UpgradeTiming.AtOnce && month < days.End; month = month.PlusMonths(1))
        {
            var last = month.PlusMonths(1).PlusDays(-1);
            if (((last.Year * 12) + last.Month) % months == 0 && days.Contains(last))
            {
                yield return last;
            }
        }
    }

    /// <summary>The days on which grace ends that began at a period's end, periods before the days included.</summary>
    private static IEnumerable<LocalDate> GraceEnds(PolicyVersion version, DayRange days, IEnumerable<LocalDate> periodEnds)
    {
        if (version.Movement.Grace is GracePeriod.Decisions)
        {
            return [];
        }

        var ends = new HashSet<LocalDate>(periodEnds);
        if (version.Qualification.Period is QualificationPeriod.Calendar)
        {
            for (var end = version.Qualification.PeriodEndOnOrAfter(days.Start, days.Start); ;)
            {
                end = PeriodEnds.MonthsAfter(end, -version.Qualification.Months);
                if (LastDayOfGrace(version, end) < days.Start)
                {
                    break;
                }

                ends.Add(end);
            }
        }
        else
        {
            // A customer's own periods end on any day: every day that grace could have reached back to.
            for (var day = days.Start.PlusDays(-1); LastDayOfGrace(version, day) is var last && last >= days.Start && last > day; day = day.PlusDays(-1))
            {
                ends.Add(day);
            }
        }

        return ends.Select(end => LastDayOfGrace(version, end)).Where(days.Contains);
    }

    /// <summary>The last day of grace of days or months; the day itself for any other.</summary>
    private static LocalDate LastDayOfGrace(PolicyVersion version, LocalDate end) => version.Movement.Grace.Match(
        _ => end, days => end.PlusDays(days.Count), months => PeriodEnds.MonthsAfter(end, months.Count));
}

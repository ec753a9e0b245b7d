using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>The days of long closures, on which nobody of the team works: the Spring Festival, a works holiday.</summary>
/// <remarks>
/// Runs of at least the policy's days; weekends beside a holiday belong to its run. They are counted from 402 days before the plan to 31 after it, so that a run
/// across its edges has its true length.
/// </remarks>
internal sealed class Closures
{
    /// <summary>Days before the plan that are counted too: more than the longest interval.</summary>
    public const int Lead = 402;

    private const int After = 31;

    private readonly LocalDate start;
    private readonly int[] before;

    private Closures(LocalDate start, int[] before) => (this.start, this.before) = (start, before);

    /// <summary>Closure days before each day, the first being <see cref="Lead"/> days before the plan; empty where there is none.</summary>
    public int[] Before => before;

    public static Closures Of(int least, DayRange horizon, IReadOnlyList<PlanRep> reps)
    {
        var days = Lead + horizon.Days + After;
        var counts = new int[days + 1];
        var (start, run) = (horizon.Start.PlusDays(-Lead), 0);
        if (least == 0 || reps.Count == 0)
        {
            return new Closures(start, []);
        }

        for (var day = 0; day < days; day++)
        {
            var date = start.PlusDays(day);
            run = reps.Any(rep => rep.Calendar.IsWorking(date)) ? 0 : run + 1;

            // A run counts from its first day on once it is long enough.
            for (var at = run == least ? day - least + 1 : run > least ? day : days; at <= day; at++)
            {
                counts[at + 1] = 1;
            }
        }

        for (var day = 0; day < days; day++)
        {
            counts[day + 1] += counts[day];
        }

        return new Closures(start, counts[^1] == 0 ? [] : counts);
    }

    /// <summary>How long a gap counts: closure days between its ends are taken off, but never below the interval.</summary>
    /// <param name="from">The day of the visit before.</param>
    /// <param name="to">The day of the visit after, or the one after the last.</param>
    /// <param name="cadence">The cadence.</param>
    public int Judged(LocalDate from, LocalDate to, Cadence cadence)
    {
        var (gap, regular) = (Period.DaysBetween(from, to), (int)Math.Ceiling(cadence.IntervalDays));
        return before.Length == 0 || gap <= regular ? gap : Math.Max(regular, gap - CountOf(to) + CountOf(from.PlusDays(1)));
    }

    private int CountOf(LocalDate day) => before[Math.Clamp(Period.DaysBetween(start, day), 0, before.Length - 1)];
}

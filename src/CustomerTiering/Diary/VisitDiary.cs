using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Money;
using NodaTime;

namespace CustomerTiering.Diary;

/// <summary>
/// The visit diary of a team (出差日志, mission C1): who met whom, when, about what, at what cost, with what result; as known on any day.
/// </summary>
/// <remarks>
/// Immutable, the same for the same entries in any order, safe to share between threads. Visits stand by rep, then day, then beginning. A diary says
/// what was recorded; a <see cref="DiaryPolicy"/> says which entries count. An entry takes about 110 bytes beside its texts; a view of a period is one pass without sorting.
/// </remarks>
public sealed class VisitDiary
{
    private readonly Visit[] entries;
    private readonly Visit[] visits;
    private readonly Lazy<VisitIndex> index;

    private VisitDiary(Visit[] entries, Currency currency, LocalDate known, DayRange period)
    {
        this.entries = entries;
        Currency = currency;
        Known = known;
        Period = period;
        var standing = CorrectedVisits.Of(known == LocalDate.MaxIsoValue ? entries : Array.FindAll(entries, entry => entry.Recorded <= known));
        visits = period == DayRange.All ? standing : Array.FindAll(standing, visit => period.Contains(visit.Day));
        index = new(() => VisitIndex.Of(visits));
    }

    /// <summary>A diary without entries.</summary>
    public static VisitDiary Empty { get; } = Of([]);

    /// <summary>The currency of every amount; none where it was not stated.</summary>
    public Currency Currency { get; }

    /// <summary>The last day of knowledge: entries recorded later are left out.</summary>
    public LocalDate Known { get; }

    /// <summary>The period looked at.</summary>
    public DayRange Period { get; }

    /// <summary>Entries recorded by the day of knowledge or later, corrected and withdrawn ones among them: what the diary was made of.</summary>
    public int EntryCount => entries.Length;

    /// <summary>Number of visits that stand in the period as known.</summary>
    public int Count => visits.Length;

    /// <summary>The visits by rep, day and beginning.</summary>
    public IReadOnlyList<Visit> Visits => new VisitRun(visits, [], 0, visits.Length);

    /// <summary>The days from the first visit to the last; empty when there is none.</summary>
    public DayRange Days => index.Value.Days;

    /// <summary>The reps with a visit, in order of id.</summary>
    public IReadOnlyList<RepId> Reps => index.Value.Reps;

    /// <summary>The customers with a visit, in order of id.</summary>
    public IReadOnlyList<CustomerId> Customers => index.Value.Customers;

    /// <summary>A diary of entries in any order.</summary>
    /// <exception cref="ArgumentException">An entry has no rep or no customer.</exception>
    public static VisitDiary Of(IEnumerable<Visit> entries, Currency currency = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Visit[] given = [.. entries];
        return Array.Exists(given, entry => entry.Rep.IsNone || entry.Customer.IsNone)
            ? throw new ArgumentException("Every entry of a diary names a rep and a customer.", nameof(entries))
            : new VisitDiary(VisitOrder.Sorted(given), currency, LocalDate.MaxIsoValue, DayRange.All);
    }

    /// <summary>The diary with more entries, later corrections among them; knowledge and period stay.</summary>
    /// <exception cref="ArgumentException">An entry has no rep or no customer.</exception>
    public VisitDiary With(params IEnumerable<Visit> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return new VisitDiary(Of(entries.Concat(more)).entries, Currency, Known, Period);
    }

    /// <summary>The diary as known on a day: without entries recorded later.</summary>
    public VisitDiary KnownOn(LocalDate day) => new(entries, Currency, LocalDate.Min(Known, day), Period);

    /// <summary>The diary as of a day: visits of that day and before.</summary>
    public VisitDiary AsOf(LocalDate day) => In(new DayRange(DayRange.All.Start, day >= DayRange.All.End ? DayRange.All.End : day.PlusDays(1)));

    /// <summary>The visits of a period.</summary>
    public VisitDiary In(DayRange days)
    {
        var start = LocalDate.Max(Period.Start, days.Start);
        return new VisitDiary(entries, Currency, Known, new DayRange(start, LocalDate.Max(start, LocalDate.Min(Period.End, days.End))));
    }

    /// <summary>The visits of a rep by day and beginning; none for a rep without one. No copy.</summary>
    public IReadOnlyList<Visit> Of(RepId rep) => index.Value.Of(rep);

    /// <summary>The visits to a customer by day and beginning, whoever made them; none for a customer without one. No copy.</summary>
    public IReadOnlyList<Visit> Of(CustomerId customer) => index.Value.Of(customer);

    /// <summary>The visits by rep, day and beginning, for loops over many.</summary>
    public ReadOnlySpan<Visit> AsSpan() => visits;

    /// <summary>A diary of some of the visits, in their order, over the same period and with the same knowledge.</summary>
    internal VisitDiary Keeping(List<Visit> some) => some.Count == visits.Length ? this : new VisitDiary([.. some], Currency, Known, Period);
}

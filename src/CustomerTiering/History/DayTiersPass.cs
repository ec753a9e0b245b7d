using System.Collections.Concurrent;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Tiering;
using NodaTime;

namespace CustomerTiering.History;

/// <summary>
/// Works out for which tier everyone qualifies on many decision days. The days do not depend on each other, so several threads share them;
/// each moves its own sums along.
/// </summary>
internal sealed class DayTiersPass
{
    // Each thread has sums of its own, half a cache line a customer.
    private const int Threads = 2;

    private readonly TierFacts facts;
    private readonly CustomerNumbers numbers;
    private readonly LocalDate knownOn;
    private readonly DayBuckets? buckets;
    private readonly ConcurrentDictionary<int, Lazy<Portfolio>> books = [];
    private readonly ConcurrentDictionary<PolicyVersion, bool> eachByItself = [];
    private readonly CancellationToken token;
    private SlidingSums? slideOfOne;

    public DayTiersPass(TierFacts facts, CustomerNumbers numbers, IReadOnlyList<DecisionDay> decisions, LocalDate knownOn, CancellationToken token)
    {
        this.facts = facts;
        this.numbers = numbers;
        this.knownOn = knownOn;
        this.token = token;
        buckets = CanSlide(decisions) ? DayBuckets.Deal((SalesLedger)facts.Book.Sales, decisions.Select(decision => decision.Window), knownOn, token) : null;
    }

    /// <summary>The tiers of each decision, in the order given. Only a few days' columns live at one time.</summary>
    public IEnumerable<DayTiers> Run(IReadOnlyList<DecisionDay> decisions)
    {
        var slides = new SlidingSums?[Threads];
        const int chunk = Threads * 4;
        for (var start = 0; start < decisions.Count; start += chunk)
        {
            var days = new DayTiers[Math.Min(chunk, decisions.Count - start)];
            var first = start;
            Parallel.For(0, Threads, thread =>
            {
                for (var i = days.Length * thread / Threads; i < days.Length * (thread + 1) / Threads; i++)
                {
                    token.ThrowIfCancellationRequested();
                    days[i] = Decide(decisions[first + i], ref slides[thread]);
                }
            });
            foreach (var day in days)
            {
                yield return day;
            }
        }
    }

    /// <summary>The tiers of one decision, out of turn; days come in order.</summary>
    public DayTiers Of(DecisionDay decision) => Decide(decision, ref slideOfOne);

    private DayTiers Decide(DecisionDay decision, ref SlidingSums? slide)
    {
        var book = BookOn(decision.Day);
        var scope = TieringScope.Over(decision.Window, decision.Day).AsKnownOn(knownOn);
        var merge = new CodeMerge(book.Sales is MergedSales merged ? merged.Pairs : []);
        var totals = buckets is null
            ? book.Sales.Total(new SalesWindow(scope.Period, knownOn))
            : (slide ??= new SlidingSums(buckets, facts.Book.Sales.Customers.Count + (facts.Changes.Identities.Count * 2))).Over(book.Sales, decision.Window);
        if (buckets is not null)
        {
            merge.Apply(totals.Sums);
        }

        var version = decision.Version;
        var column = Column(version.Entry);
        var entry = numbers.Spread(column);
        var stay = version.HasExit ? Better(entry, numbers.Spread(Column(version.Exit))) : entry;
        var nets = decision.Kind == DecisionKind.Review && version.Movement is { Upgrade: UpgradeTiming.AtOnce, LostUpgrade: LostUpgrade.OneStepDown } ? Nets(totals, column.Roster) : [];
        merge.Undo(totals.Sums);
        return new DayTiers(decision, entry, stay, nets);

        // Where nobody's tier hangs on others, a day on which three periods end decides on three customers.
        TierColumn Column(TieringPolicy policy) => !decision.IsForAll && eachByItself.GetOrAdd(version, IsEachByItself)
            ? TierColumn.Of(policy, book, scope, totals, decision.Due.Select(number => numbers[number]), token)
            : TierColumn.Of(policy, book, scope, totals, token);
    }

    private static bool IsEachByItself(PolicyVersion version) => TierColumn.DecidesOnEachByItself(version.Entry) && TierColumn.DecidesOnEachByItself(version.Exit);

    /// <summary>The book under the changes of a day. Days between two changes share it.</summary>
    private Portfolio BookOn(LocalDate day)
    {
        var changes = facts.Changes.Identities.Count(fact => fact.Effective <= day) + facts.Changes.Groups.Count(change => change.Effective <= day);
        return books.GetOrAdd(changes, _ => new Lazy<Portfolio>(() => facts.Book.Under(facts.Changes, day, knownOn))).Value;
    }

    private Int128[] Nets(SalesTotals totals, Roster roster)
    {
        var nets = new Int128[numbers.Count];
        for (var position = 0; position < roster.Count; position++)
        {
            var code = roster.Codes[position];
            if (code >= 0)
            {
                nets[code < facts.Book.Sales.Customers.Count ? numbers.OfCode(code) : numbers.Of(roster.Ids[position])] = totals.Sums.Revenue(code);
            }
        }

        return nets;
    }

    private static byte[] Better(byte[] entry, byte[] exit)
    {
        for (var customer = 0; customer < exit.Length; customer++)
        {
            exit[customer] = Math.Min(exit[customer], entry[customer]);
        }

        return exit;
    }

    /// <summary>Sums can be moved along unless someone asks for orders whose lines may stand on different days.</summary>
    private bool CanSlide(IReadOnlyList<DecisionDay> decisions) => decisions.Count > 2 && facts.Book.Sales is SalesLedger ledger
        && (ledger.Columns.Orders.Count == 0 || !decisions.Select(decision => decision.Version).Distinct()
            .Any(version => TierColumn.AsksForOrders(version.Entry, facts.Book) || TierColumn.AsksForOrders(version.Exit, facts.Book)));
}

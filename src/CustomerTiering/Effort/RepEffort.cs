using System.Globalization;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Statistics;

namespace CustomerTiering.Effort;

/// <summary>Where one rep's time and money went, against where the sales of the same customers came from; or the same for all reps together.</summary>
/// <remarks>
/// A rep's customers are those on file under the rep that are signed and open, visited or not, and all others the rep visited. Figures are for planning and
/// coaching, not for employment decisions. Immutable.
/// </remarks>
public sealed class RepEffort
{
    private readonly Lazy<IReadOnlyList<EffortMove>> moves;

    internal RepEffort(RepId rep) => (Rep, moves) = (rep, new(() => EffortMoves.Of(Customers)));

    /// <summary>The rep; <see cref="RepId.None"/> for all together.</summary>
    public RepId Rep { get; }

    /// <summary>The rep's name; empty when not on file.</summary>
    public string Name { get; internal init; } = string.Empty;

    /// <summary>Whether the rep joined within the policy's months before the as-of day.</summary>
    public bool IsNewcomer { get; internal init; }

    /// <summary>The days looked at: from the rep's first possible visit to the as-of day.</summary>
    public DayRange Days { get; internal init; }

    /// <summary>Contacts of any channel with the customers compared.</summary>
    public int Visits { get; internal init; }

    /// <summary>Hours with them, as far as the diary gives lengths.</summary>
    public double Hours { get; internal init; }

    /// <summary>Money and goods left with them.</summary>
    public decimal Spend { get; internal init; }

    /// <summary>Net revenue of the customers compared.</summary>
    public decimal Sales { get; internal init; }

    /// <summary>What effort is counted in here: the policy's measure, or visits where the diary has no lengths.</summary>
    public EffortMeasure Measure { get; internal init; }

    /// <summary>All effort in that measure.</summary>
    public double Effort { get; internal init; }

    /// <summary>The customers by value, the highest first, ties by id.</summary>
    public IReadOnlyList<CustomerEffort> Customers { get; internal init; } = [];

    /// <summary>The two-week test: the same customers over the last days of the policy's window.</summary>
    public IReadOnlyList<CustomerEffort> Window { get; internal init; } = [];

    /// <summary>The tiers, best first.</summary>
    public IReadOnlyList<TierEffort> ByTier { get; internal init; } = [];

    /// <summary>Effort against value in proportion.</summary>
    public DisproportionOutcome Proportion { get; internal init; } = new DisproportionOutcome.Undefined(UndefinedIndex.NoItems);

    /// <summary>The headline indices with how far chance reaches.</summary>
    public EffortIndices Indices { get; internal init; } = EffortSampling.Undefined(UndefinedIndex.NoItems);

    /// <summary>The Gini index of the visits that does not hold against the plan that there are fewer visits than customers.</summary>
    public IndexOutcome VisitGini { get; internal init; } = new IndexOutcome.Undefined(UndefinedIndex.NoItems);

    /// <summary>Effort on the top against the target; 0 throughout where nothing can be compared.</summary>
    public TargetGap Target { get; internal init; } = new(0, 0, 0, 0, 0);

    /// <summary>How many the lists of most served and of largest customers hold.</summary>
    public int TopCount { get; internal init; }

    /// <summary>The part of the customers with most effort that are also those with most value: comfort customers against top customers.</summary>
    public IndexOutcome OverlapTop { get; internal init; } = new IndexOutcome.Undefined(UndefinedIndex.NoItems);

    /// <summary>Kendall's τ-b of effort and value.</summary>
    public IndexOutcome RankCorrelation { get; internal init; } = new IndexOutcome.Undefined(UndefinedIndex.NoItems);

    /// <summary>The time course, the earliest step first.</summary>
    public IReadOnlyList<EffortStep> Course { get; internal init; } = [];

    /// <summary>The days with a contact, in order.</summary>
    public IReadOnlyList<DayEffort> ByDay { get; internal init; } = [];

    /// <summary>Whether the rep lives with small outlets.</summary>
    public SmallOutletVerdict Verdict { get; internal init; } = SmallOutletVerdict.Undefined;

    /// <summary>Key accounts whose visits fell after fruitless calls, the largest sales first.</summary>
    public IReadOnlyList<AvoidedAccount> Avoided { get; internal init; } = [];

    /// <summary>The under-served, the most effort missing first, ties by id.</summary>
    public IReadOnlyList<CustomerEffort> Underserved =>
        [.. Customers.Where(customer => customer.Service == ServiceLevel.Underserved).OrderBy(customer => customer.Gap).ThenBy(customer => customer.Customer)];

    /// <summary>The over-served, the most effort to spare first, ties by id.</summary>
    public IReadOnlyList<CustomerEffort> Overserved =>
        [.. Customers.Where(customer => customer.Service == ServiceLevel.Overserved).OrderByDescending(customer => customer.Gap).ThenBy(customer => customer.Customer)];

    /// <summary>
    /// Moves that bring effort in proportion to value, the largest gaps first: together the Hoover index of all effort, and not one hour more.
    /// </summary>
    public IReadOnlyList<EffortMove> Moves => moves.Value;

    /// <summary>The finding in a few sentences: indices with their margins, target, comfort customers, who is over- and under-served, what would change it.</summary>
    public string Explain(CultureInfo culture) => EffortText.Of(this, culture);
}

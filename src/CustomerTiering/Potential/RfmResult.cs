using CustomerTiering.Customers;
using CustomerTiering.Measures;

namespace CustomerTiering.Potential;

/// <summary>The scores and segments of the customers of a book, in columns: a customer's place is the same in all of them.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed class RfmResult
{
    internal RfmResult(RfmPolicy policy, IReadOnlyList<CustomerId> customers)
    {
        Policy = policy;
        Customers = customers;
    }

    /// <summary>The measure that <see cref="Measures"/> gives for recency: its score.</summary>
    public static Measure RecencyScore { get; } = new("recencyScore", MeasureUnit.Score, RollUp.Greatest);

    /// <summary>The measure that <see cref="Measures"/> gives for frequency: its score.</summary>
    public static Measure FrequencyScore { get; } = new("frequencyScore", MeasureUnit.Score, RollUp.Greatest);

    /// <summary>The measure that <see cref="Measures"/> gives for money: its score.</summary>
    public static Measure MonetaryScore { get; } = new("monetaryScore", MeasureUnit.Score, RollUp.Greatest);

    /// <summary>The policy that scored.</summary>
    public RfmPolicy Policy { get; }

    /// <summary>Number of customers scored.</summary>
    public int Count => RecencyScores.Length;

    /// <summary>Who was scored, by place; empty when plain columns were scored.</summary>
    public IReadOnlyList<CustomerId> Customers { get; }

    /// <summary>Lower limits in days of all recency bins but the first, in rising order; the days of the limit itself belong to the bin above, which is the lower score. Empty without customers.</summary>
    public IReadOnlyList<decimal> RecencyLimits { get; internal init; } = [];

    /// <summary>Lower limits in purchases of the scores 2, 3 …; the limit itself belongs to the higher score.</summary>
    public IReadOnlyList<decimal> FrequencyLimits { get; internal init; } = [];

    /// <summary>Lower limits in money of the scores 2, 3 …; the limit itself belongs to the higher score.</summary>
    public IReadOnlyList<decimal> MonetaryLimits { get; internal init; } = [];

    /// <summary>Recency scores by place.</summary>
    public ReadOnlySpan<byte> Recency => RecencyScores;

    /// <summary>Frequency scores by place.</summary>
    public ReadOnlySpan<byte> Frequency => FrequencyScores;

    /// <summary>Monetary scores by place.</summary>
    public ReadOnlySpan<byte> Monetary => MonetaryScores;

    internal byte[] RecencyScores { get; init; } = [];

    internal byte[] FrequencyScores { get; init; } = [];

    internal byte[] MonetaryScores { get; init; } = [];

    /// <summary>The scores of the customer at a place.</summary>
    public RfmScore this[int place] => new(RecencyScores[place], FrequencyScores[place], MonetaryScores[place]);

    /// <summary>The segment of the customer at a place.</summary>
    public RfmSegment SegmentOf(int place) => Policy.Segments[Policy.PlaceOf(this[place])];

    /// <summary>Number of customers in each segment, in the policy's order of segments.</summary>
    /// <remarks>O(n).</remarks>
    public IReadOnlyList<int> SegmentSizes()
    {
        var sizes = new int[Policy.Segments.Count];
        for (var place = 0; place < Count; place++)
        {
            sizes[Policy.PlaceOf(this[place])]++;
        }

        return sizes;
    }

    /// <summary>The three scores as measures, so that a tiering policy can weigh them or gate on them. A group has the best score among its children.</summary>
    /// <exception cref="InvalidOperationException">Plain columns were scored, so there is nobody to give a measure to.</exception>
    public IReadOnlyList<SuppliedMeasure> Measures()
    {
        if (Customers.Count != Count)
        {
            throw new InvalidOperationException("Plain columns were scored: there are no customers to give measures to.");
        }

        return [Supply(RecencyScore, RecencyScores), Supply(FrequencyScore, FrequencyScores), Supply(MonetaryScore, MonetaryScores)];
    }

    private SuppliedMeasure Supply(Measure measure, byte[] scores) =>
        SuppliedMeasure.Of(measure, Customers.Select((customer, place) => KeyValuePair.Create(customer, (decimal)scores[place])));
}

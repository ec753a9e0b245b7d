using CustomerTiering.Calendars;

namespace CustomerTiering.Potential;

/// <summary>
/// A checked, versioned policy of RFM scoring: how recency, frequency and money become scores, and scores become segments.
/// </summary>
/// <remarks>Immutable and safe to share between threads. Built in code from an <see cref="RfmPolicyDraft"/> or read from JSON.</remarks>
public sealed partial class RfmPolicy
{
    /// <summary>The greatest number of bins, so that a score is one digit.</summary>
    public const int MostBins = 9;

    private readonly byte[] segmentOfCell;

    private RfmPolicy(RfmPolicyDraft draft)
    {
        Draft = draft;
        segmentOfCell = RfmCube.SegmentOfCell(draft.Segments, draft.Bins);
    }

    /// <summary>Five scores by type-7 quantiles plus 1, orders as frequency, the eight segments of <see cref="RfmSegments.Eight"/>. Name <c>rfm</c>.</summary>
    public static RfmPolicy Default { get; } = new(new RfmPolicyDraft());

    /// <summary>The policy's name.</summary>
    public string Name => Draft.Name;

    /// <summary>The policy's version.</summary>
    public string Version => Draft.Version;

    /// <summary>The as-of days on which the policy is in force, half-open.</summary>
    public DayRange Effective => Draft.Effective;

    /// <summary>Number of scores of each measure.</summary>
    public int Bins => Draft.Bins;

    /// <summary>The segments, in the policy's order.</summary>
    public IReadOnlyList<RfmSegment> Segments => Draft.Segments;

    /// <summary>What the policy says, as data.</summary>
    public RfmPolicyDraft Draft { get; }

    /// <summary>The policy of a draft, or what is wrong with it.</summary>
    public static RfmPolicyOutcome Of(RfmPolicyDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var copy = draft with { Segments = [.. draft.Segments] };
        var faults = RfmPolicyCheck.Faults(copy);
        return faults.Count == 0 ? new RfmPolicyOutcome.Valid(new RfmPolicy(copy)) : new RfmPolicyOutcome.Refused(faults);
    }

    /// <summary>The segment of a customer with these scores.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A score is not one of the policy's.</exception>
    public RfmSegment SegmentOf(RfmScore score)
    {
        if (!Fits(score.Recency) || !Fits(score.Frequency) || !Fits(score.Monetary))
        {
            throw new ArgumentOutOfRangeException(nameof(score), score, "The policy has no such scores.");
        }

        return Segments[PlaceOf(score)];
    }

    internal byte PlaceOf(RfmScore score) => segmentOfCell[RfmCube.CellOf(score, Bins)];

    private bool Fits(byte score) => score >= 1 && score <= Bins;
}

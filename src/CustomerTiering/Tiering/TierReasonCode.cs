using Ardalis.SmartEnum;

namespace CustomerTiering.Tiering;

/// <summary>Why a customer is in its tier: one of a closed list of codes. The name is the code in JSON.</summary>
/// <remarks>The value is the rank in which reasons are listed; <c>List</c> of the base class is sorted by name, so sort by value where order matters.</remarks>
public sealed class TierReasonCode : SmartEnum<TierReasonCode>
{
    /// <summary>It is closed on the as-of day: its sales are real, it holds no place.</summary>
    public static readonly TierReasonCode Closed = new("closed", 1);

    /// <summary>It is not signed on the as-of day: its sales are real, it holds no place.</summary>
    public static readonly TierReasonCode NotSigned = new("not-signed", 2);

    /// <summary>It is ranked as part of its group.</summary>
    public static readonly TierReasonCode AsGroup = new("as-group", 3);

    /// <summary>A measure it is ranked by is unknown: it counts as zero, or the score does without it.</summary>
    public static readonly TierReasonCode RankUnknown = new("rank-unknown", 4);

    /// <summary>The ranked value is zero or negative.</summary>
    public static readonly TierReasonCode NotPositive = new("not-positive", 5);

    /// <summary>It is inside the line below a tier; value and limit are its ranked value and that of the last one inside.</summary>
    public static readonly TierReasonCode InsideLine = new("inside-line", 6);

    /// <summary>It is outside the line below the next better tier; value and limit are its ranked value and that of the last one inside.</summary>
    public static readonly TierReasonCode OutsideLine = new("outside-line", 7);

    /// <summary>It stands exactly at a line together with others, and the tie rule decided; value is the ranked value, limit how many stand there.</summary>
    public static readonly TierReasonCode TiedAtLine = new("tied-at-line", 8);

    /// <summary>It failed a test of a gate.</summary>
    public static readonly TierReasonCode TestFailed = new("test-failed", 9);

    /// <summary>A test of a gate could not be made.</summary>
    public static readonly TierReasonCode TestUntested = new("test-untested", 10);

    /// <summary>It passed a test of a gate.</summary>
    public static readonly TierReasonCode TestPassed = new("test-passed", 11);

    private TierReasonCode(string name, int value)
        : base(name, value)
    {
    }
}

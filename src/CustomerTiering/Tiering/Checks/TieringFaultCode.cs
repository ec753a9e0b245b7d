namespace CustomerTiering.Tiering.Checks;

/// <summary>The kinds of fault in what a tiering policy says. docs/policies.md explains each.</summary>
internal static class TieringFaultCode
{
    public const string NameEmpty = "name-empty";
    public const string VersionEmpty = "version-empty";
    public const string TextUnprintable = "text-unprintable";
    public const string EffectiveEmpty = "effective-empty";
    public const string ChoiceUnknown = "choice-unknown";
    public const string MinimumPlacesNegative = "minimum-places-negative";
    public const string ChannelTwice = "channel-twice";
    public const string ChannelReserved = "channel-reserved";
    public const string NumberBeyondRange = "number-beyond-range";

    public const string MeasureEmpty = "measure-empty";
    public const string MeasureMisspelt = "measure-misspelt";
    public const string CriteriaEmpty = "criteria-empty";
    public const string CriterionTwice = "criterion-twice";
    public const string WeightNotPositive = "weight-not-positive";
    public const string AnchorsEqual = "anchors-equal";

    public const string TierUnknown = "tier-unknown";
    public const string TierTwice = "tier-twice";
    public const string TierOrder = "tier-order";
    public const string TierWithoutLine = "tier-without-line";
    public const string LowestTierHasLine = "lowest-tier-has-line";
    public const string ShareZero = "share-zero";
    public const string PercentZero = "percent-zero";
    public const string CountBelowOne = "count-below-one";
    public const string ComputedPlace = "computed-place";
    public const string LinesOutOfOrder = "lines-out-of-order";
    public const string LineAgainstChoice = "line-against-choice";
    public const string LimitOutOfReach = "limit-out-of-reach";
    public const string UnreachableTier = "unreachable-tier";
    public const string BracketEmpty = "bracket-empty";
    public const string BracketHole = "bracket-hole";
    public const string BracketOverlap = "bracket-overlap";

    public const string GateTwice = "gate-twice";
    public const string GateOnLowest = "gate-on-lowest";
    public const string GateOtherwise = "gate-otherwise-not-lower";
    public const string GateEmpty = "gate-empty";
    public const string GateContradiction = "gate-contradiction";
    public const string GateAgainstLine = "gate-against-line";
    public const string FactorNotPositive = "factor-not-positive";
    public const string UnitMismatch = "unit-mismatch";

    public const string FocusTwice = "focus-twice";
    public const string FocusLargerThanTier = "focus-larger-than-tier";
    public const string FocusEmpty = "focus-empty";
}

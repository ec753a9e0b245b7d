namespace CustomerTiering.Planning;

/// <summary>The kinds of fault of a policy of visits.</summary>
internal static class VisitFaultCode
{
    public const string NameEmpty = "name-empty";
    public const string VersionEmpty = "version-empty";
    public const string EffectiveEmpty = "effective-empty";
    public const string TiersMissing = "tiers-missing";
    public const string TierTwice = "tier-twice";
    public const string CadenceImpossible = "cadence-impossible";
    public const string ValueOrder = "value-order";
    public const string NumberOutOfRange = "number-out-of-range";
}

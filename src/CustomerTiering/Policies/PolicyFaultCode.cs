namespace CustomerTiering.Policies;

/// <summary>The kinds of fault in the writing of a policy, whatever the policy is about.</summary>
internal static class PolicyFaultCode
{
    public const string JsonSyntax = "json-syntax";
    public const string PropertyTwice = "property-twice";
    public const string PropertyUnknown = "property-unknown";
    public const string PropertyMissing = "property-missing";
    public const string WrongType = "wrong-type";
    public const string WordUnknown = "word-unknown";
    public const string NumberOutOfRange = "number-out-of-range";
    public const string TextBroken = "text-broken";
}

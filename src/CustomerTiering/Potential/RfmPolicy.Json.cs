using CustomerTiering.Policies;

namespace CustomerTiering.Potential;

/// <content>Policies as JSON.</content>
public sealed partial class RfmPolicy
{
    /// <summary>Reads a policy from JSON and checks it.</summary>
    /// <remarks>What is left out has the value of <see cref="RfmPolicyDraft"/>; a name that no policy has is a fault, not ignored.</remarks>
    public static RfmPolicyOutcome Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var faults = new List<PolicyFault>();
        var draft = RfmPolicyJson.Read(json, faults);
        return faults.Count == 0 ? Of(draft) : new RfmPolicyOutcome.Refused(faults);
    }

    /// <summary>The policy as JSON, every choice written out; <see cref="Parse"/> reads it back.</summary>
    public string ToJson() => RfmPolicyJson.Write(Draft);
}

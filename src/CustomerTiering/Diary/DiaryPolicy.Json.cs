using CustomerTiering.Policies;

namespace CustomerTiering.Diary;

/// <content>Policies as JSON.</content>
public sealed partial class DiaryPolicy
{
    /// <summary>Reads a policy from JSON and checks it.</summary>
    /// <remarks>What is left out has the value of <see cref="DiaryPolicyDraft"/>; a name that no policy has is a fault, not ignored.</remarks>
    public static DiaryPolicyOutcome Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reading = PolicyReading.Of(json);
        var draft = DiaryPolicyJson.Read(reading);
        return reading.Faults.Count == 0 ? Of(draft) : new DiaryPolicyOutcome.Refused(reading.Faults);
    }

    /// <summary>The policy as JSON, every choice written out; <see cref="Parse"/> reads it back.</summary>
    public string ToJson() => DiaryPolicyJson.Write(Draft);
}

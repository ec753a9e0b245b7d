using CustomerTiering.Policies;

namespace CustomerTiering.Tiering;

/// <content>The JSON form.</content>
public sealed partial record ConcentrationPolicy
{
    /// <summary>Reads a policy from JSON; what is not stated is as in <see cref="Default"/>.</summary>
    /// <param name="json"><c>{"largestShare": 0.25, "leadingCount": 5, "leadingShare": 0.5, "restShare": 0.2}</c>; comments and trailing commas are allowed.</param>
    /// <returns>The policy, or every fault with its path, line and column, in the order of the text.</returns>
    public static PolicyOutcome<ConcentrationPolicy> Parse(string json) => WrittenSettings.Read(
        json,
        ["largestShare", "leadingCount", "leadingShare", "restShare"],
        stated => new ConcentrationPolicy
        {
            LargestShare = stated.Part("largestShare", Default.LargestShare),
            LeadingCount = stated.Count("leadingCount", Default.LeadingCount, 2, int.MaxValue),
            LeadingShare = stated.Part("leadingShare", Default.LeadingShare),
            RestShare = stated.Part("restShare", Default.RestShare),
        },
        Default);

    /// <summary>The policy as JSON, every choice stated: the same policy gives the same text, and <see cref="Parse"/> gives back an equal policy.</summary>
    public string ToJson() => PolicyLayout.Text(PolicyNode.Object(
        new PolicyMember("largestShare", PolicyNode.Number(LargestShare.Value)),
        new PolicyMember("leadingCount", PolicyNode.Number(LeadingCount)),
        new PolicyMember("leadingShare", PolicyNode.Number(LeadingShare.Value)),
        new PolicyMember("restShare", PolicyNode.Number(RestShare.Value))));
}

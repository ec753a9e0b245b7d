using CustomerTiering.Policies;

namespace CustomerTiering.Development;

/// <content>The JSON form.</content>
public sealed partial record GrowthPolicy
{
    /// <summary>Reads a policy from JSON; what is not stated is as in <see cref="Default"/>.</summary>
    /// <param name="json"><c>{"leastGap": 0, "mustReachBestTier": true, "leaveOutWithoutProfit": true, "unknownOpenness": 0.5}</c>; comments and trailing commas are allowed.</param>
    /// <returns>The policy, or every fault with its path, line and column, in the order of the text.</returns>
    public static PolicyOutcome<GrowthPolicy> Parse(string json) => WrittenSettings.Read(
        json,
        ["leastGap", "mustReachBestTier", "leaveOutWithoutProfit", "unknownOpenness"],
        stated => new GrowthPolicy
        {
            LeastGap = stated.Number("leastGap", Default.LeastGap, 0m),
            MustReachBestTier = stated.Flag("mustReachBestTier", Default.MustReachBestTier),
            LeaveOutWithoutProfit = stated.Flag("leaveOutWithoutProfit", Default.LeaveOutWithoutProfit),
            UnknownOpenness = stated.Part("unknownOpenness", Default.UnknownOpenness),
        },
        Default);

    /// <summary>The policy as JSON, every choice stated: the same policy gives the same text, and <see cref="Parse"/> gives back an equal policy.</summary>
    public string ToJson() => PolicyLayout.Text(PolicyNode.Object(
        new PolicyMember("leastGap", PolicyNode.Number(LeastGap)),
        new PolicyMember("mustReachBestTier", PolicyNode.Flag(MustReachBestTier)),
        new PolicyMember("leaveOutWithoutProfit", PolicyNode.Flag(LeaveOutWithoutProfit)),
        new PolicyMember("unknownOpenness", PolicyNode.Number(UnknownOpenness.Value))));
}

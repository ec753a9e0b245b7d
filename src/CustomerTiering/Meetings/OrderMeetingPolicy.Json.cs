using CustomerTiering.Policies;

namespace CustomerTiering.Meetings;

/// <content>The JSON form.</content>
public sealed partial record OrderMeetingPolicy
{
    /// <summary>Reads a policy from JSON; what is not stated is as in <see cref="Default"/>.</summary>
    /// <param name="json"><c>{"part": 0.2, "guestsPerHost": 4}</c>; comments and trailing commas are allowed.</param>
    /// <returns>The policy, or every fault with its path, line and column, in the order of the text.</returns>
    public static PolicyOutcome<OrderMeetingPolicy> Parse(string json) => WrittenSettings.Read(
        json,
        ["part", "guestsPerHost"],
        stated => new OrderMeetingPolicy
        {
            Part = stated.Part("part", Default.Part),
            GuestsPerHost = stated.Count("guestsPerHost", Default.GuestsPerHost, 1, int.MaxValue),
        },
        Default);

    /// <summary>The policy as JSON, every choice stated: the same policy gives the same text, and <see cref="Parse"/> gives back an equal policy.</summary>
    public string ToJson() => PolicyLayout.Text(PolicyNode.Object(
        new PolicyMember("part", PolicyNode.Number(Part.Value)),
        new PolicyMember("guestsPerHost", PolicyNode.Number(GuestsPerHost))));
}

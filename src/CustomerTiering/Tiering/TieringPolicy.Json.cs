using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Tiering.Json;

namespace CustomerTiering.Tiering;

/// <content>The JSON form.</content>
public sealed partial class TieringPolicy
{
    /// <summary>Reads a policy from JSON; channels may be written by any word of <see cref="ChannelScheme.ForDistributors"/>.</summary>
    /// <param name="json">The policy. Comments and trailing commas are allowed; the form is described in docs/policies.md.</param>
    /// <returns>The policy, or every fault with its path, line and column, in the order of the text.</returns>
    public static TieringPolicyOutcome Parse(string json) => Parse(json, ChannelScheme.ForDistributors);

    /// <summary>Reads a policy from JSON; channels may be written by any word of a host's own scheme.</summary>
    /// <param name="json">The policy.</param>
    /// <param name="channels">The channels by id, name and alias. A word that none of them claims is a channel of its own.</param>
    /// <returns>The policy, or every fault with its path, line and column, in the order of the text.</returns>
    public static TieringPolicyOutcome Parse(string json, ChannelScheme channels)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(channels);
        var written = WrittenPolicy.Read(json, channels);
        return written.Faults.Count == 0 ? new TieringPolicyOutcome.Valid(new TieringPolicy(written.Draft)) : new TieringPolicyOutcome.Refused(written.Faults);
    }

    /// <summary>
    /// The policy as JSON: the same policy gives the same text, and <see cref="Parse(string, ChannelScheme)"/> with the channels it was
    /// written for gives back an equal draft.
    /// </summary>
    public string ToJson() => PolicyLayout.Text(TieringPolicyWriter.Policy(Draft));
}

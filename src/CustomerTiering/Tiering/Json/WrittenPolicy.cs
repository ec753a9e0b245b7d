using CustomerTiering.Customers;
using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Json;

/// <summary>A tiering policy as it was read from JSON, with every fault at its place.</summary>
/// <param name="Draft">What could be read.</param>
/// <param name="Faults">Every fault, of the writing and of what it says, in the order of the text.</param>
internal sealed record WrittenPolicy(TieringPolicyDraft Draft, IReadOnlyList<PolicyFault> Faults)
{
    public static WrittenPolicy Read(string json, ChannelScheme channels)
    {
        var reading = PolicyReading.Of(json);
        if (reading.Faults.Any(fault => string.Equals(fault.Code, PolicyFaultCode.JsonSyntax, StringComparison.Ordinal)))
        {
            return new WrittenPolicy(new TieringPolicyDraft(), reading.Faults);
        }

        var draft = new TieringPolicyReader(reading, channels).Read();
        var places = reading.Root.Everything().GroupBy(node => node.Path, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Position, StringComparer.Ordinal);
        var said = TieringPolicyCheck.Faults(draft)
            .Where(fault => !FollowsFrom(fault, reading.Faults))
            .Select(fault => fault with { Position = Place(fault.Path, places) });
        return new WrittenPolicy(draft, [.. reading.Faults.Concat(said).OrderBy(fault => fault.Position.Line).ThenBy(fault => fault.Position.Column)]);
    }

    /// <summary>
    /// A part that could not be read in full is not judged by what is left of it; nor is any rule when something that rules stand on
    /// could not be read, such as the tiers, the choices, or a property whose name is not known.
    /// </summary>
    private static bool FollowsFrom(PolicyFault fault, IReadOnlyList<PolicyFault> ofWriting) => ofWriting.Select(written => Part(written.Path)).Any(part =>
        part is "$" || string.Equals(part, Part(fault.Path), StringComparison.Ordinal) || (IsRule(Part(fault.Path)) && !StandsAlone(part)));

    private static bool IsRule(string part) => part is "$.otherwise" || part.StartsWith("$.channels[", StringComparison.Ordinal);

    private static bool StandsAlone(string part) => IsRule(part) || part is "$.name" or "$.version" or "$.effective" or "$.bestIsCore";

    /// <summary>The part of the policy a path leads into: <c>$.otherwise</c>, <c>$.channels[3]</c>.</summary>
    private static string Part(string path)
    {
        var end = path.IndexOf('.', Math.Min(2, path.Length));
        return end < 0 ? path : path[..end];
    }

    private static TextPosition Place(string path, Dictionary<string, TextPosition> places)
    {
        while (!places.ContainsKey(path))
        {
            path = path[..Math.Max(1, path.AsSpan().LastIndexOfAny('.', '['))];
        }

        return places[path];
    }
}

using CustomerTiering.Policies;

namespace CustomerTiering.Files.History;

/// <summary>Reads whole numbers within bounds.</summary>
internal static class PolicyCount
{
    /// <summary>The number of a property, or another one where it is not stated; one beyond the bounds is refused.</summary>
    public static int Of(PolicyReading reading, PolicyProperties stated, string name, int otherwise, int least, int most)
    {
        if (!stated.TryFind(name, out var node) || !reading.TryCount(node, out var count))
        {
            return otherwise;
        }

        if (count >= least && count <= most)
        {
            return count;
        }

        reading.Refuse(node, PolicyFaultCode.NumberOutOfRange, node.Raw, FormattableString.Invariant($"'{name}' is a whole number from {least} to {most}."));
        return otherwise;
    }
}

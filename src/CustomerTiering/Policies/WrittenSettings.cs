namespace CustomerTiering.Policies;

/// <summary>Reads policies that are one object of named numbers, parts and flags, each with a default.</summary>
internal static class WrittenSettings
{
    /// <summary>Reads the object; every fault is found in one reading.</summary>
    /// <param name="json">The text; comments and trailing commas are allowed.</param>
    /// <param name="names">The names that are known.</param>
    /// <param name="policy">Makes the policy of what is stated.</param>
    /// <param name="otherwise">What stands for a text that is no object; it is refused anyway.</param>
    public static PolicyOutcome<T> Read<T>(string json, IReadOnlyList<string> names, Func<PolicyProperties, T> policy, T otherwise)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reading = PolicyReading.Of(json);
        var read = reading.Faults.Count == 0 && reading.TryObject(reading.Root, names, out var stated) ? policy(stated) : otherwise;
        return reading.Faults.Count == 0
            ? new PolicyOutcome<T>.Valid(read)
            : new PolicyOutcome<T>.Refused([.. reading.Faults.OrderBy(fault => fault.Position.Line).ThenBy(fault => fault.Position.Column)]);
    }
}

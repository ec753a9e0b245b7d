namespace CustomerTiering.History;

/// <summary>Which policy said so: old movements keep theirs.</summary>
/// <param name="Name">The policy's name.</param>
/// <param name="Version">Its version.</param>
public readonly record struct PolicyStamp(string Name, string Version)
{
    /// <summary>Name and version, as in <c>channels 2</c>.</summary>
    public override string ToString() => $"{Name} {Version}";
}

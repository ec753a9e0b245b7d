namespace CustomerTiering.Planning;

/// <summary>Where a rep may stay overnight instead of driving home.</summary>
/// <param name="Name">Its name for people.</param>
/// <param name="At">Where it is.</param>
public sealed record Lodging(string Name, Place At);

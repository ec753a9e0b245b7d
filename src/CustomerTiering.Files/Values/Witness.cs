namespace CustomerTiering.Files.Values;

/// <summary>A value and where it stands.</summary>
internal readonly record struct Witness(long Line, string Column, string Value);

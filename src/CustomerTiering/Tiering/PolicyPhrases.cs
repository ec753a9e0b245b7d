namespace CustomerTiering.Tiering;

/// <summary>Names the resource files in which the words of tiering policies stand.</summary>
internal sealed class PolicyPhrases;

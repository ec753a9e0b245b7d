namespace CustomerTiering.Tiering;

/// <summary>One criterion of a weighted score.</summary>
/// <param name="Measure">The id of the measure.</param>
/// <param name="Weight">Its weight, more than 0; weights are divided by their sum.</param>
/// <param name="Normalisation">How the measure becomes points from 0 to 1.</param>
public sealed record Criterion(string Measure, decimal Weight, Normalisation Normalisation);

using CustomerTiering.Diary;

namespace CustomerTiering.Effort.Phases;

/// <summary>Selling time in one phase against its target.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Minutes">Minutes spent in it.</param>
/// <param name="Share">Share of all selling time; 0 where none is recorded.</param>
/// <param name="Target">Target share.</param>
public readonly record struct PhaseShare(SellingPhase Phase, long Minutes, double Share, double Target)
{
    /// <summary>How far above the target, negative below it.</summary>
    public double Gap => Share - Target;
}

namespace CustomerTiering.Tiering;

/// <summary>A measure that a ranking or a gate asks for and the book does not fully have.</summary>
/// <param name="Measure">The id of the measure.</param>
/// <param name="AbsentForAll">Whether nobody has it: it was not applied at all.</param>
/// <param name="Units">Units whose decision is provisional for want of it.</param>
public sealed record UntestedMeasure(string Measure, bool AbsentForAll, int Units);

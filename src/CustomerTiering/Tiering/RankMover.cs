namespace CustomerTiering.Tiering;

/// <summary>A measure that the ranked value is read from.</summary>
/// <param name="Formula">How it is read.</param>
/// <param name="Up">Whether more of it raises the ranked value; false for a criterion whose anchors turn the direction.</param>
internal readonly record struct RankMover(MeasureFormula Formula, bool Up);

using CustomerTiering.Measures;

namespace CustomerTiering.Tiering;

/// <summary>A change of one measure, all else equal.</summary>
/// <param name="Measure">What changes.</param>
/// <param name="Amount">By how much, in units of the measure and whole smallest steps: cents for money. For a test that asks "at most", the way up is a negative amount.</param>
public sealed record MeasureChange(Measure Measure, decimal Amount);

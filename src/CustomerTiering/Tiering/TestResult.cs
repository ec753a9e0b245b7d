namespace CustomerTiering.Tiering;

/// <summary>How a test of a gate went for one unit.</summary>
/// <param name="Test">The test.</param>
/// <param name="Formula">How its measure is read.</param>
/// <param name="Verdict">Passed, failed, or not testable.</param>
/// <param name="Value">The measure; meaningless when not testable.</param>
/// <param name="Limit">The limit; meaningless when not testable.</param>
internal readonly record struct TestResult(Gate.Test Test, MeasureFormula Formula, Verdict Verdict, Exact Value, Exact Limit);

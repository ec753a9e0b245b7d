namespace CustomerTiering.Demo;

/// <summary>One true figure of a planted truth.</summary>
/// <param name="Name">What it is, in lower camel case, such as <c>marginShare</c>.</param>
/// <param name="Value">How large it is.</param>
/// <param name="Unit">What it is counted in: <c>CNY</c>, <c>share</c> (0.25 is 25%), <c>days</c> or <c>count</c>.</param>
public sealed record TruthFigure(string Name, decimal Value, string Unit);

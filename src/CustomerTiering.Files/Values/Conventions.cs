namespace CustomerTiering.Files.Values;

/// <summary>How the days and numbers of one file are written, as stated or as decided by its values.</summary>
/// <param name="Format">The format of days that a person stated, or recognised.</param>
/// <param name="Order">Whether day or month comes first where both could; detected while no value has decided and none had to.</param>
/// <param name="Mark">The decimal mark; detected while no value has decided and none had to.</param>
internal sealed record Conventions(DayFormat Format, DayOrder Order, DecimalMark Mark);

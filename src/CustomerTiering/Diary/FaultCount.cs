namespace CustomerTiering.Diary;

/// <summary>Entries refused for one reason.</summary>
/// <param name="Fault">The reason.</param>
/// <param name="Count">How many.</param>
public readonly record struct FaultCount(VisitFault Fault, int Count);

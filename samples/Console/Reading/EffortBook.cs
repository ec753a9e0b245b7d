using CustomerTiering.Diary;
using CustomerTiering.Effort;
using CustomerTiering.Reports;

namespace CustomerTiering.Console.Reading;

/// <summary>Effort as it came from the files.</summary>
/// <param name="Source">The book the tiers were decided over.</param>
/// <param name="Report">The decisions.</param>
/// <param name="Effort">Effort against value.</param>
/// <param name="Subject">Whose effort was asked for: a rep, or all together.</param>
/// <param name="Checked">The diary with what counts in it.</param>
/// <param name="Diary">What the diary is called.</param>
internal sealed record EffortBook(SourceBook Source, TieringReport Report, EffortResult Effort, RepEffort Subject, CheckedDiary Checked, string Diary);

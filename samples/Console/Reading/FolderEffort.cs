using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Effort;
using CustomerTiering.Reports;
using CustomerTiering.Spending;

namespace CustomerTiering.Console.Reading;

/// <summary>Compares the visits that lie in a folder with its tiers; a file of visits that cannot be used is told, and the report goes on without it.</summary>
internal static class FolderEffort
{
    /// <returns>The report, with effort beside it where there are visits that can be used.</returns>
    /// <exception cref="StopException">A row of the visits was rejected where nothing may be left out.</exception>
    public static TieringReport With(Screen screen, SourceBook source, TieringReport report, ReadingWish wish, CancellationToken token)
    {
        if (source.Diary.Length == 0)
        {
            return report;
        }

        try
        {
            return report.WithEffort(EffortReading.Compare(screen, DiaryReading.Read(screen, source.Diary, wish, token), report, [], EffortPolicy.Default, _ => SpendBook.Empty, token));
        }
        catch (StopException refused) when (!wish.Strict)
        {
            foreach (var line in refused.Lines)
            {
                screen.Note(line);
            }

            return report;
        }
    }
}

using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Diary;
using CustomerTiering.Files;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Visits;

namespace CustomerTiering.Console.Reading;

/// <summary>Reads a visit diary and leaves out what does not count as a visit.</summary>
internal static class DiaryReading
{
    /// <exception cref="StopException">The file is refused.</exception>
    public static CheckedDiary Read(Screen screen, string path, ReadingWish wish, CancellationToken token)
    {
        var options = new ReadingOptions { Profile = Profiles.Load(wish, screen.Culture), NeedsAllMapped = false };
        var read = ReadingBar.Show(screen, path, progress => VisitFile.Read(FileSource.OfPath(path), options, progress, token)).Match(
            whole => whole.Result,
            refused => throw StopException.Refused(refused.Fault.Text(screen.Culture)));
        RowFaultReport.Tell(screen, wish.Strict, [read.Faults]);
        foreach (var note in read.Notes)
        {
            screen.Note(note.Text(screen.Culture));
        }

        return PolicyFor(read.Diary).Check(read.Diary);
    }

    // A file that has no column of times cannot be asked for them; one that has is asked for both in every visit.
    private static DiaryPolicy PolicyFor(VisitDiary diary) => diary.Visits.Any(visit => visit.Time.HasCheckIn || visit.Time.HasCheckOut)
        ? DiaryPolicy.Default
        : DiaryPolicy.Of(new DiaryPolicyDraft() with { Channels = [.. new DiaryPolicyDraft().Channels.Select(terms => terms with { NeedsTimes = false, LeastMinutes = 0 })] })
            .Match(valid => valid.Policy, _ => DiaryPolicy.Default);
}

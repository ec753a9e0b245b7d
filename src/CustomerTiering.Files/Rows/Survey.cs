using CustomerTiering.Files.Columns;
using CustomerTiering.Files.Faults;
using CustomerTiering.Files.Tables;
using CustomerTiering.Files.Values;

namespace CustomerTiering.Files.Rows;

/// <summary>
/// Reads a file only to find how its days and numbers are written.
/// </summary>
/// <remarks>
/// It stops after 2,000 rows unless a question is open: a value that can be read two ways was seen and fewer than a hundred values
/// have decided, or those that have contradict each other. An open question is followed to the end of the file.
/// </remarks>
internal sealed class Survey(TableBlueprint blueprint, ColumnPlan plan, ReadingProfile profile)
{
    private const long SampleRows = 2000;
    private const long EnoughVotes = 100;
    private readonly List<FileNote> notes = [];

    public IReadOnlyList<FileNote> Notes => notes;

    /// <summary>What the first rows decide, or all rows when the first leave a question open.</summary>
    public Conventions Sample(CancellationToken token) => Conclude(token, SampleRows);

    /// <summary>What all rows decide.</summary>
    public Conventions Whole(CancellationToken token) => Conclude(token, long.MaxValue);

    /// <summary>Refuses a file whose values contradict each other in more than one of a hundred.</summary>
    public void RefuseMixed(Votes<DayOrder> days, Votes<DecimalMark> marks)
    {
        if (profile.Days.IsRecognised && days.IsMixed)
        {
            throw Mixed(FileFaultKind.MixedDays, days.Dissenter, days.Follower);
        }

        if (profile.DecimalMark == DecimalMark.Detected && marks.IsMixed)
        {
            throw Mixed(FileFaultKind.MixedNumbers, marks.Dissenter, marks.Follower);
        }
    }

    private Conventions Conclude(CancellationToken token, long enoughRows)
    {
        var conventions = new Conventions(profile.Days, DayOrder.Detected, profile.DecimalMark);
        using var table = blueprint.Open(null, token);
        var cursor = new RowCursor(blueprint, table, plan, conventions, new RowFaultLog(blueprint.Source.Name, 0));
        Field[] days = [.. plan.Fields.Where(RowCursor.IsDay)];
        Field[] numbers = [.. plan.Fields.Where(RowCursor.IsNumber)];
        while (cursor.Next() && (cursor.Rows < enoughRows || IsOpen(cursor.DayVotes) || IsOpen(cursor.MarkVotes)))
        {
            if (!table.IsDefect(out _))
            {
                cursor.Vote(days, numbers);
            }
        }

        RefuseMixed(cursor.DayVotes, cursor.MarkVotes);
        if (cursor.DayVotes is { Count: 0, HasOpen: true })
        {
            throw Open(FileFaultKind.AmbiguousDays, cursor.DayVotes.Open);
        }

        return conventions with
        {
            Order = cursor.DayVotes.Answer,
            Mark = profile.DecimalMark != DecimalMark.Detected ? profile.DecimalMark : MarkOf(cursor.MarkVotes),
        };
    }

    private static bool IsOpen<T>(Votes<T> votes)
        where T : struct, Enum => (votes.HasOpen && votes.Count < EnoughVotes) || votes.IsMixed;

    private DecimalMark MarkOf(Votes<DecimalMark> votes)
    {
        if (votes.Count > 0 || !votes.HasOpen)
        {
            return votes.Answer;
        }

        // Programs that write a decimal comma separate columns by something else; the reverse is not as sure.
        if (blueprint.Facts.Delimiter is not ",")
        {
            throw Open(FileFaultKind.AmbiguousNumbers, votes.Open);
        }

        notes.Clear();
        notes.Add(new FileNote(FileNoteKind.PointAssumed, blueprint.Source.Name, string.Empty, votes.Open.Value, 0));
        return DecimalMark.Point;
    }

    private FileFaultException Open(FileFaultKind kind, Witness witness) =>
        new(FileFault.Of(kind, blueprint.Source.Name, witness.Line, witness.Column, witness.Value));

    private FileFaultException Mixed(FileFaultKind kind, Witness dissenter, Witness follower) =>
        new(FileFault.Of(kind, blueprint.Source.Name, dissenter.Line, dissenter.Column, dissenter.Value, FormattableString.Invariant($"{follower.Line}")));
}

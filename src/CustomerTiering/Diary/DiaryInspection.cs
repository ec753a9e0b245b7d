namespace CustomerTiering.Diary;

/// <summary>Goes through a diary rep by rep and day by day and tells what counts.</summary>
internal sealed class DiaryInspection(DiaryPolicy policy)
{
    private readonly List<RefusedVisit> refused = [];
    private readonly Dictionary<Visit, Visit> seen = [];
    private Visit longest;

    public static CheckedDiary Of(DiaryPolicy policy, VisitDiary diary)
    {
        var inspection = new DiaryInspection(policy);
        var used = new List<Visit>(diary.Count);
        var before = default(Visit);
        foreach (ref readonly var visit in diary.AsSpan())
        {
            if (visit.Rep != before.Rep || visit.Day != before.Day)
            {
                inspection.seen.Clear();
                inspection.longest = default;
            }

            before = visit;
            if (inspection.Counts(visit))
            {
                used.Add(visit);
            }
        }

        return new CheckedDiary(policy, diary.Keeping(used), inspection.refused);
    }

    private bool Counts(in Visit visit)
    {
        var terms = policy.TermsOf(visit.Channel);
        var time = visit.Time;
        var fault =
            !policy.Draft.AllowsRecordedAhead && visit.Recorded < visit.Day ? VisitFault.RecordedAhead
            : terms.NeedsTimes && !time.HasCheckIn ? VisitFault.NoCheckIn
            : terms.NeedsTimes && !time.HasCheckOut ? VisitFault.NoCheckOut
            : time.IsBackward ? VisitFault.Backward
            : time.IsMeasured && time.Minutes < terms.LeastMinutes ? VisitFault.TooShort
            : time.IsMeasured && time.Minutes > terms.MostMinutes ? VisitFault.TooLong
            : null;
        if (fault is not null)
        {
            refused.Add(new RefusedVisit(visit, fault));
            return false;
        }

        return (policy.Draft.AllowsDuplicates || IsNew(visit)) && (policy.Draft.AllowsOverlaps || !terms.NeedsTimes || IsApart(visit));
    }

    private bool IsNew(in Visit visit)
    {
        // Without a clock two contacts of a day are told apart by everything else that was recorded.
        var key = visit.Time.HasCheckIn
            ? new Visit(visit.Rep, visit.Customer, visit.Day) { Channel = visit.Channel, Time = VisitTime.CheckedIn(visit.Time.CheckIn) }
            : visit with { Id = VisitId.None, Recorded = visit.Day };
        if (seen.TryAdd(key, visit))
        {
            return true;
        }

        refused.Add(new RefusedVisit(visit, VisitFault.Duplicate) { Against = seen[key] });
        return false;
    }

    private bool IsApart(in Visit visit)
    {
        if (!longest.Rep.IsNone && visit.Time.StartMinute < longest.Time.EndMinute)
        {
            refused.Add(new RefusedVisit(visit, VisitFault.Overlap) { Against = longest });
            return false;
        }

        longest = visit.Time.EndMinute > longest.Time.EndMinute || longest.Rep.IsNone ? visit : longest;
        return true;
    }
}

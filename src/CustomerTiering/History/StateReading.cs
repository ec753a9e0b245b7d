using CustomerTiering.Calendars;
using CustomerTiering.Tiering;

namespace CustomerTiering.History;

/// <summary>Reads the columns of a course back from a history, so that deciding can go on where it stopped.</summary>
internal static class StateReading
{
    public static void Into(TierCourse course, TierHistory history, PolicyTimeline timeline)
    {
        foreach (var id in history.Customers)
        {
            var customer = course.Numbers.Of(id);
            if (customer < 0)
            {
                throw new ArgumentException($"The history tells of '{id}', whom the facts do not name.", nameof(history));
            }

            var fold = TierFold.Of(history.MovementsOf(id, history.KnownOn));
            course.States[customer] = StateOf(fold, course.Version, timeline);
            if (fold.IsMerged)
            {
                course.States.Merged.Add(customer, StateOf(fold.PutBy, course.Version, timeline));
            }
            else if (fold.RisenNet != 0m)
            {
                course.States.Risen.Add(customer, (fold.Since.PlusDays(-1), fold.RisenNet));
            }
        }
    }

    private static TierState StateOf(TierFold fold, PolicyVersion version, PolicyTimeline timeline) => fold.Tier == TierName.None
        ? TierState.None
        : new TierState(
            (byte)version.Tiers.PlaceOf(timeline.NameIn(version, fold.Tier)),
            IsoDay.Number(fold.Since),
            IsoDay.Number(fold.ValidUntil),
            fold.IsInGrace ? IsoDay.Number(fold.GraceUntil) : 0);
}

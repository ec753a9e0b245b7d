using CustomerTiering.Calendars;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Screens;
using CustomerTiering.Files.Planning;
using CustomerTiering.Files.Tables;
using CustomerTiering.Planning;

namespace CustomerTiering.Console.Reading;

/// <summary>Plans the visits of the owner and the marketing head where a file names them.</summary>
internal static class PlanExecutives
{
    /// <returns>None or one.</returns>
    /// <exception cref="StopException">The file is refused, or does not name one owner and one marketing head.</exception>
    public static IReadOnlyList<ExecutivePlan> Of(PlanGround ground, PlanExtrasWish wish, PlanSettings settings, Screen screen, CancellationToken token)
    {
        if (wish.Executives.Length == 0)
        {
            return [];
        }

        var found = Read(screen, wish, token);
        if (!ground.Request.Customers.Any(customer => customer.IsCore))
        {
            throw StopException.Refused(screen.Say("plan.noCore", wish.Executives));
        }

        return [ExecutivePlan.Of(ground.Request, One(ExecutiveRole.Owner), One(ExecutiveRole.MarketingHead), ExecutivePolicy.Default, settings, token)];

        PlanRep One(ExecutiveRole role) => found.Where(one => one.Role == role).Select(one => one.Rep).First();
    }

    /// <summary>The executives as those who travel: the table of ways has to have theirs too.</summary>
    public static IReadOnlyList<Executive> Read(Screen screen, PlanExtrasWish wish, CancellationToken token)
    {
        if (wish.Executives.Length == 0)
        {
            return [];
        }

        var found = PlanSource.Rows(screen, PlanFiles.ReadExecutives(FileSource.OfPath(wish.Executives), CalendarReading.Calendar(screen, wish.Calendar, WorkingWeek.MondayToSaturday), null, token), wish.Strict);
        foreach (var role in Enum.GetValues<ExecutiveRole>())
        {
            var count = found.Count(one => one.Role == role);
            if (count != 1)
            {
                throw StopException.Refused(screen.Say(role == ExecutiveRole.Owner ? "plan.owners" : "plan.heads", wish.Executives, count));
            }
        }

        return found;
    }
}

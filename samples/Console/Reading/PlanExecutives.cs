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

        PlanNotes.FarAway(screen, ground.Request, found.Select(one => one.Rep));
        return [ExecutivePlan.Of(ground.Request, Of(found, ExecutiveRole.Owner), Of(found, ExecutiveRole.MarketingHead), ExecutivePolicy.Default, settings, token)];
    }

    /// <summary>The one of a role.</summary>
    public static PlanRep Of(IReadOnlyList<Executive> found, ExecutiveRole role) => found.First(one => one.Role == role).Rep;

    /// <summary>The executives as those who travel: the table of ways has to have theirs too.</summary>
    public static IReadOnlyList<Executive> Read(Screen screen, PlanExtrasWish wish, CancellationToken token)
    {
        if (wish.Executives.Length == 0)
        {
            return [];
        }

        var company = CalendarReading.Calendar(screen, wish.Calendar, WorkingWeek.MondayToSaturday);
        return OneEach(screen, wish.Executives, PlanSource.Rows(screen, PlanFiles.ReadExecutives(FileSource.OfPath(wish.Executives), company, null, token), wish.Strict));
    }

    /// <summary>The executives of a file, which has one of each role.</summary>
    /// <exception cref="StopException">It has not.</exception>
    public static IReadOnlyList<Executive> OneEach(Screen screen, string path, IReadOnlyList<Executive> found)
    {
        foreach (var role in Enum.GetValues<ExecutiveRole>())
        {
            var count = found.Count(one => one.Role == role);
            if (count != 1)
            {
                throw StopException.Refused(screen.Say(role == ExecutiveRole.Owner ? "plan.owners" : "plan.heads", path, count));
            }
        }

        return found;
    }
}

using CustomerTiering.Calendars;
using CustomerTiering.Console.CommandLine;
using CustomerTiering.Console.Reading;
using CustomerTiering.Console.Screens;
using CustomerTiering.Console.Writing;
using CustomerTiering.Files.Planning;
using CustomerTiering.Files.Tables;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Visits;

namespace CustomerTiering.Console.Commands;

/// <summary><c>tiering plan replan PLAN --changes FILE --from DAY</c>: a plan made anew after what happened, so that nearly everything stays.</summary>
internal static class ReplanRun
{
    public static int Do(Screen screen, ReplanWish wish, long iterations, long seed, OutputWish output, CancellationToken token)
    {
        var delivery = new PlanDelivery(screen, output);
        var before = WrittenPlan.Read(screen, wish.Plan, wish.Extras.Strict, token);
        RefuseUnsound(screen, before, output.Top);
        var orders = wish.Orders.Length == 0 ? before.Orders : new PlanOrders(wish.Orders, wish.Customers);
        if (wish.FrozenUntil >= before.Request.Horizon.End)
        {
            throw StopException.Usage(screen.Say("replan.frozen", IsoDay.Text(wish.From), before.Request.Horizon.ToString(), wish.Freeze));
        }

        var changes = Changes(screen, wish, before.Request, token);
        var request = PlanTravel.Anew(screen, wish.Extras, before.Request, changes, before.Folder, token);
        VisitCommitment[] commitments = [.. PlanSource.Rows(screen, PlanFiles.ReadCommitments(FileSource.OfPath(before.Table.Path), null, token), wish.Extras.Strict).DistinctBy(entry => (entry.Customer, entry.Day))];
        var settings = new ReplanSettings(wish.FrozenUntil) { Commitments = commitments, Search = VisitPlanRun.Settings(iterations, seed, wish.Threads) };
        var result = Replanner.Replan(request, before.Table.Entries, changes, settings, progress: null, token);
        var tiers = PlanTiers.Decide(screen, orders, wish.Extras.Strict, token);
        var ground = new PlanGround(result.Plan.Request, tiers, orders);
        var report = new PlanReport(result.Plan)
        {
            Replan = [result],
            Commitments = [.. commitments.Where(entry => result.Plan.Entries.Any(stop => stop.Customer == entry.Customer && stop.Day == entry.Day))],
            Conflicts = VisitPlanRun.Conflicts(result.Plan, settings.Search, token),
            Clients = PlanClients.Of(ground, screen.Culture),
            Executives = PlanExecutives.Of(ground, wish.Extras, settings.Search, screen, token),
        };

        // What happened to reps and customers does not touch the executives' days: they go on as they are, unless they are named to be planned anew.
        var kept = report.Executives.Count > 0 ? [] : before.Executives;
        delivery.Hand(report, before.Folder, wish.From, new PlanBeside(orders, kept.Count == 0 ? string.Empty : before.Folder), () =>
        {
            ReplanScreen.Show(screen, report, output.Top);
            foreach (var executives in kept)
            {
                ExecutiveScreen.Show(screen, executives.Check(result.Plan.Request), output.Top);
            }
        });
        return ExitCode.Done;
    }

    // What breaks a rule cannot be kept by a plan that breaks none.
    private static void RefuseUnsound(Screen screen, WrittenPlan plan, int top)
    {
        if (plan.Table.Unread > 0)
        {
            throw StopException.Refused(screen.Say("replan.unread", plan.Table.Path, plan.Table.Unread));
        }

        var check = PlanCheck.Of(plan.Request, plan.Table.Entries);
        if (!check.IsSound)
        {
            throw StopException.Refused([screen.Say("replan.unsound", plan.Table.Path, check.Broken.Count), .. check.Broken.Take(top).Select(finding => PlanCheckScreen.Located(screen, plan, finding))]);
        }
    }

    private static PlanChange[] Changes(Screen screen, ReplanWish wish, PlanRequest request, CancellationToken token)
    {
        var source = FileSource.OfPath(wish.Changes);
        var changes = PlanSource.Rows(screen, PlanFiles.ReadChanges(source, request, null, token), wish.Extras.Strict);
        if (changes.Count == 0)
        {
            throw StopException.Refused(screen.Say("replan.nothing", wish.Changes));
        }

        // Who joins without a day of signing is served from now on.
        return [.. changes.Select(change => change is PlanChange.Joined joined && joined.Customer.Served.Start == DayRange.All.Start && joined.Customer.Served.End > wish.From
            ? new PlanChange.Joined(joined.Customer with { Served = new DayRange(wish.From, joined.Customer.Served.End) })
            : change)];
    }
}

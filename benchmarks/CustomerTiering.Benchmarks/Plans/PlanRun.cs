using System.Diagnostics;
using System.Globalization;
using CustomerTiering.Planning;

namespace CustomerTiering.Benchmarks.Plans;

/// <summary>Plans a large market once and prints what it took, what the plan is worth, and what no plan could beat.</summary>
internal static class PlanRun
{
    /// <summary>Plans and prints a Markdown table.</summary>
    /// <returns>0, or 1 when the check finds a rule broken, the plan beats its bound, or another number of threads gives another plan.</returns>
    public static int Run(PlanRunWish wish, TextWriter output)
    {
        using var own = Process.GetCurrentProcess();
        var (clock, processor) = (Stopwatch.StartNew(), own.TotalProcessorTime);
        var request = PlanMarket.Of(wish.Customers, wish.Reps, wish.Weeks, wish.Seed);
        var made = Took();
        var settings = PlanSettings.Default with { Seed = wish.Seed, Iterations = wish.Iterations, Threads = wish.Threads };
        var plan = VisitPlanner.Plan(request, settings);
        var planned = Took();
        own.Refresh();
        var peak = own.PeakWorkingSet64;
        var bound = PlanBound.Of(plan, wish.Rounds, wish.Threads);
        var bounded = Took();
        var check = PlanCheck.Of(plan);
        var checkedIn = Took();
        var byHand = HandRule.Plan(request);
        var (figures, hand) = (plan.Figures, byHand.Figures);
        var unmet = plan.Cost.Missed + plan.Cost.Needs;
        Row($"| customers, reps, weeks, seed, iterations a rep, threads | {wish.Customers:N0}, {wish.Reps:N0}, {wish.Weeks}, {wish.Seed}, {wish.Iterations:N0}, {wish.Threads} | |");
        Row($"|---|---|---|");
        Row($"| | this plan | nearest due customer first |");
        Row($"| planning, elapsed s (processor s) | {planned.Elapsed:F1} ({planned.Processor:F1}) | |");
        Row($"| making the market; bound; check, processor s | {made.Processor:F1}; {bounded.Processor:F1}; {checkedIn.Processor:F1} | |");
        Row($"| peak memory, MB | {peak / 1e6:F0} | |");
        Row($"| visits | {figures.Visits:N0} | {hand.Visits:N0} |");
        Row($"| value asked, minutes | {bound.Asked:N0} | {bound.Asked:N0} |");
        Row($"| value placed ÷ asked | {(bound.Asked - unmet) / bound.Asked:P3} | {(bound.Asked - byHand.Cost.Missed - byHand.Cost.Needs) / bound.Asked:P3} |");
        Row($"| no plan places more than | {(bound.Asked - bound.Unmet) / bound.Asked:P3} | |");
        Row($"| core customers with a gap too long | {figures.CoreMissed.Count:N0} | {hand.CoreMissed.Count:N0} |");
        Row($"| gaps kept | {figures.CadenceMet:P1} | {hand.CadenceMet:P1} |");
        Row($"| gaps kept of A, B, C | {string.Join(", ", figures.Tiers.Select(tier => tier.CadenceMet.ToString("P1", CultureInfo.InvariantCulture)))} | {string.Join(", ", hand.Tiers.Select(tier => tier.CadenceMet.ToString("P1", CultureInfo.InvariantCulture)))} |");
        Row($"| hours of travel | {figures.TravelMinutes / 60.0:N0} | {hand.TravelMinutes / 60.0:N0} |");
        Row($"| minutes of travel a visit | {figures.TravelMinutes / Math.Max(1.0, figures.Visits):F1} | {hand.TravelMinutes / Math.Max(1.0, hand.Visits):F1} |");
        Row($"| spread of daily load; of the reps | {figures.DayDeviation:P1}; {figures.RepDeviation:P1} | {hand.DayDeviation:P1}; {hand.RepDeviation:P1} |");
        Row($"| cost in all, minutes | {plan.Cost.Total:N0} | {byHand.Cost.Total:N0} |");
        Row($"| of it missed; cadence; travel; imbalance | {plan.Cost.Missed:N0}; {plan.Cost.Cadence:N0}; {plan.Cost.Travel:N0}; {plan.Cost.Imbalance:N0} | {byHand.Cost.Missed:N0}; {byHand.Cost.Cadence:N0}; {byHand.Cost.Travel:N0}; {byHand.Cost.Imbalance:N0} |");
        Row($"| no plan costs less than | {bound.Cost:N0} ({bound.Cost / plan.Cost.Total:P1} of this plan) | |");
        var again = wish.IsVerified ? VisitPlanner.Plan(request, settings with { Threads = wish.Threads == 1 ? 2 : 1 }) : plan;
        var same = again.Entries.SequenceEqual(plan.Entries);
        Row($"| rules broken; same plan with another number of threads | {check.Broken.Count}; {(wish.IsVerified ? same ? "yes" : "NO" : "not asked")} | |");
        return check.IsSound && same && bound.Cost <= plan.Cost.Total + 0.01 && bound.Unmet <= unmet + 0.01 ? 0 : 1;

        void Row(FormattableString row) => output.WriteLine(row.ToString(CultureInfo.InvariantCulture));

        (double Elapsed, double Processor) Took()
        {
            own.Refresh();
            var took = (clock.Elapsed.TotalSeconds, (own.TotalProcessorTime - processor).TotalSeconds);
            (clock, processor) = (Stopwatch.StartNew(), own.TotalProcessorTime);
            return took;
        }
    }
}

using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Statistics;
using CustomerTiering.Team;
using CustomerTiering.Tiering;

namespace CustomerTiering.Effort;

/// <summary>Works out one rep's figures from the columns of the rep's customers.</summary>
internal sealed class RepFigures(TieringResult tiers, EffortPolicy policy, EffortMeasure measure, DayRange days, DayRange window)
{
    public RepEffort Of(RepId rep, Rep? known, EffortColumns columns, EffortColumns inWindow, IReadOnlyList<AvoidedAccount> avoided)
    {
        var proportion = Disproportion.Of(columns.Effort, columns.Values);
        var found = proportion is DisproportionOutcome.Compared compared ? compared.Disproportion : null;
        var top = found?.ItemsFor((double)policy.Draft.TargetValue.Value) ?? 0;
        var count = Math.Max(1, EffortBuilder.PartOf(policy.Draft.Top, columns.Positions.Length));
        var indices = proportion.Match(
            of => EffortSampling.Of(columns, of.Disproportion, top, Math.Min(count, columns.Positions.Length), rep.Value, policy.Resampling),
            undefined => EffortSampling.Undefined(undefined.Reason));
        var visits = columns.Visits.Sum();
        var customers = Customers(columns, days);
        return new RepEffort(rep)
        {
            Name = known?.Name ?? string.Empty,
            IsNewcomer = known is not null && known.JoinedOn.PlusMonths(policy.Draft.NewcomerMonths) > tiers.Scope.AsOf,
            Days = days,
            Visits = visits,
            Hours = columns.Minutes.Sum() / 60.0,
            Spend = columns.Spend.Sum(),
            Sales = customers.Sum(customer => customer.Sales),
            Measure = measure,
            Effort = found?.EffortTotal ?? 0,
            Customers = customers,
            Window = Customers(inWindow, window),
            ByTier = TierShares.Of(tiers, customers),
            Proportion = proportion,
            Indices = indices,
            VisitGini = VisitGini(columns),
            Target = found is null ? new TargetGap(0, 0, 0, (double)policy.Draft.TargetEffort.Value, 0) : Target(found, top),
            TopCount = count,
            OverlapTop = found is null ? Undefined(proportion) : TopOverlap.Of(columns.Effort, columns.Values, count),
            RankCorrelation = found is null ? Undefined(proportion) : RankCorrelation.KendallTauB(columns.Effort, columns.Values),
            Course = Course(columns, top),
            ByDay = [.. columns.Records.Where(record => record.IsVisit).GroupBy(record => record.Day).OrderBy(day => day.Key)
                .Select(day => new DayEffort(day.Key, day.Count(), day.Sum(record => (long)record.Minutes) / 60.0))],
            Verdict = Verdict(visits, indices),
            Avoided = avoided,
        };
    }

    private static IndexOutcome Undefined(DisproportionOutcome outcome) => outcome.Match<IndexOutcome>(
        _ => new IndexOutcome.Undefined(UndefinedIndex.NoItems), undefined => new IndexOutcome.Undefined(undefined.Reason));

    private static IndexOutcome VisitGini(EffortColumns columns) => columns.Visits.Length == 0
        ? new IndexOutcome.Undefined(UndefinedIndex.NoItems)
        : columns.Visits.Sum() == 0
            ? new IndexOutcome.Undefined(UndefinedIndex.NoEffort)
            : new IndexOutcome.Defined(Gini.ForFewVisits([.. columns.Visits.Select(visits => (double)visits)]));

    private TargetGap Target(Disproportion found, int top)
    {
        var (target, share) = ((double)policy.Draft.TargetEffort.Value, found.EffortShareOfFirst(top));
        return new TargetGap(top, found.ValueShareOfFirst(top), share, target, Math.Max(0, target - share) * found.EffortTotal);
    }

    private SmallOutletVerdict Verdict(int visits, EffortIndices indices) => visits < policy.Draft.LeastVisits
        ? SmallOutletVerdict.TooFewVisits
        : indices.LargestShare.Match(
            estimated => estimated.Interval.High < policy.SmallOutletShare ? SmallOutletVerdict.LivesWithSmallOutlets : SmallOutletVerdict.NotShown,
            _ => SmallOutletVerdict.Undefined);

    private IReadOnlyList<CustomerEffort> Customers(EffortColumns columns, DayRange looked)
    {
        var (effort, value, spend) = (columns.Effort.Sum(), columns.Values.Sum(), columns.Spend.Sum());
        var mean = 1.0 / Math.Max(1, columns.Positions.Length);
        return [.. columns.Positions.Select((position, place) =>
        {
            var shareOfValue = value > 0 ? columns.Values[place] / value : 0;
            var shareOfEffort = effort > 0 ? columns.Effort[place] / effort : 0;
            var known = tiers.TryGetProfit(position, out var profit);
            return new CustomerEffort(
                tiers.IdOf(position),
                tiers.Policy.Tiers.Tiers[tiers.TierPlaces[position]],
                columns.Visits[place],
                columns.Minutes[place] / 60.0,
                columns.Spend[place],
                tiers.RevenueOf(position).Value)
            {
                Name = tiers.RecordOf(position)?.Name ?? string.Empty,
                TierPlace = tiers.TierPlaces[position],
                Profit = known ? profit.Value : 0,
                IsProfitKnown = known,
                Interval = columns.Visits[place] == 0 ? 0 : looked.Days / (double)columns.Visits[place],
                LastVisit = columns.LastVisit[place],
                EffortShare = shareOfEffort,
                ValueShare = shareOfValue,
                Gap = value > 0 ? columns.Effort[place] - (shareOfValue * effort) : 0,
                SpendGap = value > 0 ? columns.Spend[place] - decimal.Round((decimal)shareOfValue * spend, 2) : 0,
                Quadrant = (shareOfValue >= mean, shareOfEffort >= mean) switch
                {
                    (true, true) => ServiceQuadrant.CaredFor,
                    (true, false) => ServiceQuadrant.Neglected,
                    (false, true) => ServiceQuadrant.Comfortable,
                    _ => ServiceQuadrant.Light,
                },
                Service = effort > 0 && value > 0 ? ServiceOf(shareOfEffort, shareOfValue, mean) : ServiceLevel.InLine,
            };
        })];
    }

    private ServiceLevel ServiceOf(double effort, double value, double mean)
    {
        var disparity = (double)policy.Draft.Disparity;
        return value > mean && value >= disparity * effort ? ServiceLevel.Underserved
            : effort > mean && effort >= disparity * value ? ServiceLevel.Overserved
            : ServiceLevel.InLine;
    }

    private IReadOnlyList<EffortStep> Course(EffortColumns columns, int top)
    {
        var length = policy.Draft.WindowDays;
        var steps = new List<EffortStep>();
        var bySteps = columns.Records.ToLookup(record => (IsoDay.Number(days.End) - 1 - IsoDay.Number(record.Day)) / length);
        for (var step = (days.Days / length) - 1; step >= 0; step--)
        {
            var end = days.End.PlusDays(-step * length);
            var effort = new double[columns.Positions.Length];
            var (visits, minutes) = (0, 0L);
            foreach (var (place, amount, lasted, _, isVisit) in bySteps[step])
            {
                effort[place] += amount;
                visits += isVisit ? 1 : 0;
                minutes += lasted;
            }

            var outcome = Disproportion.Of(effort, columns.Values);
            steps.Add(new EffortStep(
                new DayRange(end.PlusDays(-length), end),
                visits,
                minutes / 60.0,
                outcome.Match<IndexOutcome>(of => new IndexOutcome.Defined(of.Disproportion.Hoover), undefined => new IndexOutcome.Undefined(undefined.Reason)),
                outcome.Match<IndexOutcome>(of => new IndexOutcome.Defined(of.Disproportion.EffortShareOfFirst(top)), undefined => new IndexOutcome.Undefined(undefined.Reason))));
        }

        return steps;
    }
}

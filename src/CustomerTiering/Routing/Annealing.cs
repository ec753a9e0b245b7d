using System.Runtime.CompilerServices;
using CustomerTiering.Statistics;

namespace CustomerTiering.Routing;

/// <summary>Ruin and recreate, trial by trial, under a temperature that falls with the pace.</summary>
internal sealed class Annealing
{
    private const int TrialsBetweenLooks = 64;
    private readonly RoutingData data;
    private readonly SearchTuning tuning;
    private readonly RouteTable table;
    private readonly PatternChoice chosen;
    private readonly InsertionScan scan;
    private readonly Ruin ruin;
    private readonly Recreate recreate;
    private readonly Incumbent best;
    private readonly Cooling cooling;
    private readonly double[] patience;
    private SearchChance chance;
    private double meanLeg;
    private double oneDay;
    private double turns;

    public Annealing(RoutingProblem problem, ulong seed, SearchTuning tuning)
    {
        this.tuning = tuning;
        data = new RoutingData(problem, tuning);
        table = new RouteTable(data);
        chosen = new PatternChoice(data);
        scan = data.HasWindows ? new TimedInsertionScan(data, table, tuning) : new UntimedInsertionScan(data, table);
        ruin = new Ruin(data, table, chosen, tuning);
        recreate = new Recreate(data, table, chosen, scan, tuning);
        best = new Incumbent(data);
        cooling = new Cooling(tuning, data.Customers.Length);
        chance = new SearchChance(seed);
        patience = new double[8192];
        for (var at = 0; at < patience.Length; at++)
        {
            patience[at] = -SteadyMath.Log((at + 0.5) / patience.Length);
        }
    }

    private double Cost => table.Travel + chosen.Cost;

    // The cost with what breaking limits costs on the way.
    private double Priced => recreate.Priced + (recreate.LeftOutPrice * chosen.Unplaced.Length);

    private bool KeepsLimits => table.OverLoad < RoutingCheck.Rounding / 2 && table.OverTime < RoutingCheck.Rounding / 2;

    public RoutingSolution Run(RoutingPace pace, IProgress<RoutingProgress> progress, CancellationToken token)
    {
        best.Take(table, chosen, Cost);
        Start();
        var (current, trials, told) = (Priced, 0L, 0.0);
        for (var spent = pace.SpentAfter(0); spent < 1 && !token.IsCancellationRequested; spent = pace.SpentAfter(trials))
        {
            if (cooling.Begins(spent, trials))
            {
                Begin();
                current = Priced;
            }

            var heat = meanLeg * tuning.Hot * SteadyMath.Exp(cooling.Depth * SteadyMath.Log(tuning.Cold / tuning.Hot));
            for (var trial = 0; trial < TrialsBetweenLooks; trial++)
            {
                current = Try(current, heat);
            }

            trials += TrialsBetweenLooks;
            SetPrices(tuning.FirstFall * SteadyMath.Exp(cooling.Depth * SteadyMath.Log(tuning.LastFall / tuning.FirstFall)));
            current = Priced;
            if (spent >= told)
            {
                told = spent + 0.01;
                progress.Report(new RoutingProgress(trials, spent, best.Cost, best.Unplaced));
            }

            if (table.Renumber())
            {
                scan.Forget();
            }
        }

        return best.ToSolution(trials);
    }

    // A fall of temperature begins: with a plan of its own, or with the best one.
    private void Begin()
    {
        table.Clear();
        chosen.Clear();
        if (cooling.IsLast)
        {
            best.PutBack(table, chosen);
            table.Keep();
            chosen.Keep();
        }
        else
        {
            Start();
        }
    }

    private void Start()
    {
        recreate.ApplyStrictly(data.Customers.ToArray(), ref chance);
        table.Keep();
        chosen.Keep();
        TakeIfBest();
        turns = data.Days > 1 ? tuning.Turns : 0;
        oneDay = tuning.OneDay * Math.Clamp((chosen.Visits / (double)Math.Max(1, data.Customers.Length - chosen.Unplaced.Length) - 1) / tuning.ManyVisits, 0, 1);
        // Where nobody could be placed at once, the way to the customers stands for the legs.
        meanLeg = table.Travel > 0 ? table.Travel / (chosen.Visits + data.Routes) : Math.Max(data.To.Average(), 1e-9);
        recreate.LeftOutPrice = (meanLeg * 10) + data.Patterns.Cost.DefaultIfEmpty().Max() - data.Patterns.Cost.DefaultIfEmpty().Min();
        scan.LoadPrice = meanLeg * tuning.FirstPrice / Math.Max(data.Customers.Average(place => data.Load[place]), 1e-9);
        scan.TimePrice = tuning.FirstPrice;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Try(double current, double heat)
    {
        var (isWhole, most) = (true, current + (heat * patience[chance.Below(patience.Length)]));
        if (chance.Unit() < turns)
        {
            ruin.ApplyToTurn(ref chance);
            isWhole = recreate.ApplyToPatterns(ruin.Removed, ruin.Turned, most, ref chance);
        }
        else if (chance.Unit() < oneDay)
        {
            ruin.ApplyToOneDay(ref chance);
            isWhole = recreate.ApplyToOneDay(ruin.Removed, ruin.Day, most, ref chance);
        }
        else
        {
            ruin.Apply(cooling.LooksFar, ref chance);
            isWhole = recreate.Apply(ruin.Removed, most, ref chance);
        }

        var cost = Priced;
        if (!isWhole || cost >= most || (Math.Abs(cost - current) < 1e-9 && chance.Unit() > tuning.Same))
        {
            table.TakeBack();
            chosen.TakeBack();
            return current;
        }

        table.Keep();
        chosen.Keep();
        TakeIfBest();
        return cost;
    }

    private void TakeIfBest()
    {
        if (KeepsLimits && best.IsBeatenBy(chosen.Unplaced.Length, Cost))
        {
            best.Take(table, chosen, Cost);
        }
    }

    // Cheap to break limits at first, so that whole routes are saved; dearer and dearer later, so that what is over is worked off.
    private void SetPrices(double fall)
    {
        var (up, down) = (1 + tuning.Rise, 1 / (1 + (tuning.Rise * fall)));
        scan.LoadPrice *= table.OverLoad > RoutingCheck.Rounding ? up : down;
        scan.TimePrice *= table.OverTime > RoutingCheck.Rounding ? up : down;
        if (chosen.Unplaced.Length > 0)
        {
            recreate.LeftOutPrice *= up;
        }
    }
}

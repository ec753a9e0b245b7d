using CustomerTiering.Customers;
using CustomerTiering.Diary;
using NodaTime;

namespace CustomerTiering.Planning;

/// <summary>A plan of visits (拜访计划): who visits whom, on which day and when; what was left out and why; and what it all costs.</summary>
/// <remarks>Immutable and safe to share between threads. The same request and settings give the same plan, with any number of threads.</remarks>
public sealed class VisitPlan
{
    private readonly Lazy<PlanFigures> figures;

    internal VisitPlan(PlanRequest request, PlanSettings settings, IReadOnlyList<PlannedDay> days, IReadOnlyList<UnplacedVisit> unplaced, PlanCost cost, IReadOnlyList<RepLoad> loads)
    {
        Request = request;
        Settings = settings;
        Days = days;
        Unplaced = unplaced;
        Cost = cost;
        Loads = loads;
        figures = new(() => PlanMeter.Measure(request, days));
    }

    /// <summary>What was asked for.</summary>
    public PlanRequest Request { get; }

    /// <summary>How it was searched.</summary>
    public PlanSettings Settings { get; }

    /// <summary>The days with a stop, ordered by rep and day.</summary>
    public IReadOnlyList<PlannedDay> Days { get; }

    /// <summary>What was due and is not in the plan, ordered by tier, customer and day.</summary>
    public IReadOnlyList<UnplacedVisit> Unplaced { get; }

    /// <summary>What it costs, in the policy's unit.</summary>
    public PlanCost Cost { get; }

    /// <summary>How each rep's time is used, ordered by rep.</summary>
    public IReadOnlyList<RepLoad> Loads { get; }

    /// <summary>What it comes to: cadence kept, travel, balance.</summary>
    public PlanFigures Figures => figures.Value;

    /// <summary>The visits as facts, for plan against actual.</summary>
    public IReadOnlyList<PlannedVisit> Visits => [.. Days.SelectMany(day => day.Stops.Where(stop => !stop.Customer.IsNone).Select(stop => new PlannedVisit(day.Rep, stop.Customer, day.Day)
    {
        Time = VisitTime.From(new LocalTime(stop.Hours.From / 60, stop.Hours.From % 60), stop.Hours.To - stop.Hours.From),
        Channel = stop.Form,
    }))];

    /// <summary>The stops one by one, as a file holds them and the check reads them.</summary>
    public IReadOnlyList<PlanEntry> Entries => [.. Days.SelectMany(day => day.Stops.Select(stop => new PlanEntry(day.Rep, day.Day, stop.Hours, stop.Customer) { Title = stop.Title, SleepsAt = day.SleepsAt }))];

    /// <summary>The days of one customer's visits, in order.</summary>
    public IReadOnlyList<LocalDate> DaysOf(CustomerId customer) => [.. Days.Where(day => day.Stops.Any(stop => stop.Customer == customer)).Select(day => day.Day).Order()];
}

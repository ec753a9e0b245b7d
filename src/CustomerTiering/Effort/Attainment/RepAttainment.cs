using System.Globalization;
using CustomerTiering.Customers;
using CustomerTiering.Diary;

namespace CustomerTiering.Effort.Attainment;

/// <summary>Plan against actual of one rep (计划与实际, mission D5).</summary>
/// <remarks>Visits are those of the visit channel that count under the diary's policy. For planning and coaching, not for employment decisions.</remarks>
public sealed class RepAttainment
{
    internal RepAttainment(RepId rep) => Rep = rep;

    /// <summary>The rep; <see cref="RepId.None"/> for all together.</summary>
    public RepId Rep { get; }

    /// <summary>Working days of the rep in the period up to the as-of day, absences taken off.</summary>
    public decimal ValidDays { get; internal init; }

    /// <summary>Days with at least one visit.</summary>
    public int DaysVisiting { get; internal init; }

    /// <summary>Visits made.</summary>
    public int Visits { get; internal init; }

    /// <summary>Of these, visits that brought an order.</summary>
    public int Productive { get; internal init; }

    /// <summary>Minutes of the visits.</summary>
    public long Minutes { get; internal init; }

    /// <summary>What became of every visit planned in the period, by day.</summary>
    public IReadOnlyList<PlannedVisitFate> Planned { get; internal init; } = [];

    /// <summary>Visits of the period that no plan had asked for.</summary>
    public IReadOnlyList<Visit> Unplanned { get; internal init; } = [];

    /// <summary>The rep's customers that were planned or visited, by id.</summary>
    public IReadOnlyList<CustomerAttainment> Customers { get; internal init; } = [];

    /// <summary>Customers assigned to the rep.</summary>
    public int Assigned { get; internal init; }

    /// <summary>Assigned customers with a goal.</summary>
    public int Targets { get; internal init; }

    /// <summary>Assigned customers with a goal that were visited at least once.</summary>
    public int Reached { get; internal init; }

    /// <summary>Entries of the period that do not count, with their reasons.</summary>
    public IReadOnlyList<FaultCount> Refused { get; internal init; } = [];

    /// <summary>Planned visits in a state.</summary>
    public int Count(PlannedVisitState state) => Planned.Count(fate => fate.State == state);

    /// <summary>Targets ÷ assigned (覆盖率); 0 where nobody is assigned.</summary>
    public double Coverage => Ratio(Targets, Assigned);

    /// <summary>Targets visited at least once ÷ targets (触达率); 0 without targets.</summary>
    public double Reach => Ratio(Reached, Targets);

    /// <summary>Visits credited to customers with a goal ÷ goals (达成率); 0 without a goal. Up to the policy's most credit.</summary>
    public double Attainment => Ratio(Customers.Where(customer => customer.Goal > 0).Sum(customer => customer.Credit), Customers.Sum(customer => customer.Goal));

    /// <summary>Planned visits done on time or late ÷ those that are not open (执行率); 0 where all are open.</summary>
    public double Adherence => Ratio(Planned.Count(fate => fate.IsMade), Planned.Count - Count(PlannedVisitState.Open));

    /// <summary>Visits still to be made to meet every goal.</summary>
    public int Remaining => Customers.Sum(customer => customer.Remaining);

    /// <summary>Visits a valid day; 0 without one.</summary>
    public double VisitsADay => ValidDays > 0 ? (double)(Visits / ValidDays) : 0;

    /// <summary>Visits that brought an order ÷ visits (成交率); 0 without a visit.</summary>
    public double StrikeRate => Ratio(Productive, Visits);

    /// <summary>The finding in a few sentences.</summary>
    public string Explain(CultureInfo culture) => AttainmentText.Of(this, culture);

    private static double Ratio(int part, int whole) => whole > 0 ? part / (double)whole : 0;
}

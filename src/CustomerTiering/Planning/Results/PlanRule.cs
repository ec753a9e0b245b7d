using System.Globalization;
using Ardalis.SmartEnum;
using CustomerTiering.Language;

namespace CustomerTiering.Planning;

/// <summary>The rules of a plan: what blocks a visit, and what a plan can break. The name is the code in files.</summary>
/// <remarks>The value is the order in which rules are listed; <c>List</c> of the base class is sorted by name.</remarks>
public sealed class PlanRule : SmartEnum<PlanRule>
{
    /// <summary>The rep does not work on the day: weekend, holiday, absence.</summary>
    public static readonly PlanRule WorkingDay = new("working-day", 1);

    /// <summary>The customer takes no visit on the day.</summary>
    public static readonly PlanRule DoNotVisit = new("do-not-visit", 2);

    /// <summary>The customer takes no visit on the weekday.</summary>
    public static readonly PlanRule Weekday = new("weekday", 3);

    /// <summary>The whole visit must lie in the customer's open hours and outside its busy ones.</summary>
    public static readonly PlanRule VisitingHours = new("visiting-hours", 4);

    /// <summary>The gap to the visit before or after is shorter than allowed.</summary>
    public static readonly PlanRule MinimumGap = new("minimum-gap", 5);

    /// <summary>The rep's day has no room for the visit and the way there and back.</summary>
    public static readonly PlanRule DayFull = new("day-full", 6);

    /// <summary>A fixed appointment stands in the way, or was not kept.</summary>
    public static readonly PlanRule Appointment = new("appointment", 7);

    /// <summary>The rep lacks a skill that the customer asks for.</summary>
    public static readonly PlanRule Skill = new("skill", 8);

    /// <summary>Nobody serves the customer.</summary>
    public static readonly PlanRule NoRep = new("no-rep", 9);

    /// <summary>The visit is possible, but would cost more than it is worth.</summary>
    public static readonly PlanRule NotWorth = new("not-worth", 10);

    /// <summary>The day is frozen.</summary>
    public static readonly PlanRule Freeze = new("freeze", 11);

    /// <summary>The customer is not signed yet, or closed.</summary>
    public static readonly PlanRule NotServed = new("not-served", 12);

    /// <summary>The gap between two visits is longer than allowed: a visit is missing.</summary>
    public static readonly PlanRule MaximumGap = new("maximum-gap", 13);

    /// <summary>A stop lies outside the rep's working hours, the ways from and to home included.</summary>
    public static readonly PlanRule WorkingHours = new("working-hours", 14);

    /// <summary>A stop begins before the rep can be there.</summary>
    public static readonly PlanRule Travel = new("travel", 15);

    /// <summary>Another rep serves the customer.</summary>
    public static readonly PlanRule Territory = new("territory", 16);

    /// <summary>The visit is shorter than the policy says.</summary>
    public static readonly PlanRule Length = new("length", 17);

    /// <summary>The day is not among those planned.</summary>
    public static readonly PlanRule Horizon = new("horizon", 18);

    /// <summary>The request knows no such customer or rep.</summary>
    public static readonly PlanRule Unknown = new("unknown", 19);

    /// <summary>A need stays unmet.</summary>
    public static readonly PlanRule Need = new("need", 20);

    private static readonly PhraseBook Phrases = new(typeof(PlanRule));

    private PlanRule(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>Every rule, in order.</summary>
    public static IReadOnlyList<PlanRule> InOrder { get; } =
    [
        WorkingDay, DoNotVisit, Weekday, VisitingHours, MinimumGap, DayFull, Appointment, Skill, NoRep, NotWorth,
        Freeze, NotServed, MaximumGap, WorkingHours, Travel, Territory, Length, Horizon, Unknown, Need,
    ];

    /// <summary>What the rule says, for people.</summary>
    public string NameIn(CultureInfo culture) => Phrases.Say(Name, culture);
}

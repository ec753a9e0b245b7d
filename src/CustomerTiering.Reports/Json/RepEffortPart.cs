using System.Globalization;
using System.Text.Json;
using CustomerTiering.Calendars;
using CustomerTiering.Effort;
using CustomerTiering.Statistics;

namespace CustomerTiering.Reports.Json;

/// <summary>One rep, or all together, in the JSON of effort.</summary>
internal static class RepEffortPart
{
    private const int MostMoves = 20;

    public static void Write(Utf8JsonWriter json, RepEffort rep, EffortSupervision? supervision, CultureInfo culture)
    {
        var found = rep.Proportion is DisproportionOutcome.Compared compared ? compared.Disproportion : null;
        json.WriteStartObject();
        json.TextOrNull("rep", rep.Rep.Value);
        json.TextOrNull("name", rep.Name);
        json.WriteBoolean("newcomer", rep.IsNewcomer);
        json.WriteNumber("visits", rep.Visits);
        json.Ratio("hours", rep.Hours);
        json.Money("spend", rep.Spend);
        json.Money("sales", rep.Sales);
        json.WriteNumber("customers", rep.Customers.Count);
        json.Word("measure", rep.Measure);
        json.Ratio("hoover", found?.Hoover ?? double.NaN);
        json.Ratio("kakwani", found?.Signed ?? double.NaN);
        Index(json, "overlapTop", rep.OverlapTop);
        json.WriteNumber("topCount", rep.TopCount);
        Index(json, "rankCorrelation", rep.RankCorrelation);
        Index(json, "visitGini", rep.VisitGini);
        json.TextOrNull("undefined", rep.Proportion.Match(_ => string.Empty, undefined => IndexOutcome.Say(undefined.Reason, culture)));
        Intervals(json, rep.Indices);
        Target(json, rep);
        json.Word("verdict", rep.Verdict);
        Tiers(json, rep);
        Customers(json, "underserved", rep.Underserved);
        Customers(json, "overserved", rep.Overserved);
        Avoided(json, rep, culture);
        Moves(json, rep);
        Customers(json, "window", [.. rep.Window.Where(customer => customer.Visits > 0)]);
        Course(json, rep);
        json.WriteString("text", rep.Explain(culture));
        if (supervision is not null)
        {
            SupervisionPart.Write(json, rep.Rep, supervision, culture);
        }

        json.WriteEndObject();
    }

    private static void Index(Utf8JsonWriter json, string name, IndexOutcome outcome) => json.Ratio(name, outcome.Match(defined => defined.Value, _ => double.NaN));

    private static void Intervals(Utf8JsonWriter json, EffortIndices indices)
    {
        json.WriteStartObject("intervals");
        foreach (var (name, outcome) in ((string, IntervalOutcome)[])[("hoover", indices.Hoover), ("kakwani", indices.Signed), ("topShare", indices.TopShare), ("largestShare", indices.LargestShare)])
        {
            if (outcome is IntervalOutcome.Estimated { Interval: var interval })
            {
                json.WriteStartObject(name);
                json.Ratio("seen", interval.Seen);
                json.Ratio("low", interval.Low);
                json.Ratio("high", interval.High);
                json.Ratio("byChance", interval.ByChance);
                json.Ratio("level", interval.Level);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull(name);
            }
        }

        json.WriteEndObject();
    }

    private static void Target(Utf8JsonWriter json, RepEffort rep)
    {
        json.WriteStartObject("target");
        json.WriteNumber("customers", rep.Target.Customers);
        json.Ratio("valueShare", rep.Target.ValueShare);
        json.Ratio("effortShare", rep.Target.EffortShare);
        json.Ratio("target", rep.Target.Target);
        json.Ratio("gap", rep.Target.Gap);
        json.Ratio("toMove", rep.Target.ToMove);
        json.WriteEndObject();
    }

    private static void Tiers(Utf8JsonWriter json, RepEffort rep)
    {
        json.WriteStartArray("byTier");
        foreach (var tier in rep.ByTier)
        {
            json.WriteStartObject();
            json.WriteString("tier", tier.Tier.Value);
            json.WriteNumber("customers", tier.Customers);
            json.WriteNumber("visits", tier.Visits);
            json.Ratio("hours", tier.Hours);
            json.Money("spend", tier.Spend);
            json.Money("sales", tier.Sales);
            json.Ratio("visitShare", tier.VisitShare);
            json.Ratio("hourShare", tier.HourShare);
            json.Ratio("spendShare", tier.SpendShare);
            json.Ratio("salesShare", tier.SalesShare);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Customers(Utf8JsonWriter json, string name, IReadOnlyList<CustomerEffort> customers)
    {
        json.WriteStartArray(name);
        foreach (var customer in customers)
        {
            json.WriteStartObject();
            Customer(json, customer);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Customer(Utf8JsonWriter json, CustomerEffort customer)
    {
        json.WriteString("customer", customer.Customer.Value);
        json.TextOrNull("name", customer.Name);
        json.WriteString("tier", customer.Tier.Value);
        json.WriteNumber("visits", customer.Visits);
        json.Ratio("hours", customer.Hours);
        json.Money("spend", customer.Spend);
        json.Money("sales", customer.Sales);
        if (customer.IsProfitKnown)
        {
            json.Money("profit", customer.Profit);
        }
        else
        {
            json.WriteNull("profit");
        }

        json.Ratio("interval", customer.Visits == 0 ? double.NaN : customer.Interval);
        json.TextOrNull("lastVisit", customer.Visits == 0 ? string.Empty : IsoDay.Text(customer.LastVisit));
        json.Ratio("effortShare", customer.EffortShare);
        json.Ratio("valueShare", customer.ValueShare);
        json.Ratio("gap", customer.Gap);
        json.Money("spendGap", customer.SpendGap);
        json.Word("quadrant", customer.Quadrant);
    }

    private static void Avoided(Utf8JsonWriter json, RepEffort rep, CultureInfo culture)
    {
        json.WriteStartArray("avoided");
        foreach (var account in rep.Avoided)
        {
            json.WriteStartObject();
            json.WriteString("rep", account.Rep.Value);
            json.WriteString("customer", account.Customer.Value);
            json.TextOrNull("name", account.Name);
            json.Day("since", account.Since);
            json.WriteStartArray("fruitlessCalls");
            foreach (var day in account.FruitlessCalls)
            {
                json.WriteStringValue(IsoDay.Text(day));
            }

            json.WriteEndArray();
            json.Ratio("usualInterval", account.UsualInterval);
            json.WriteNumber("visitsBefore", account.Fall.EventsBefore);
            json.WriteNumber("visitsAfter", account.Fall.EventsAfter);
            json.Ratio("expected", account.Fall.Expected);
            json.Ratio("left", account.Fall.Left);
            json.Ratio("chance", account.Chance);
            json.Money("sales", account.Sales);
            json.WriteString("text", account.Explain(culture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Moves(Utf8JsonWriter json, RepEffort rep)
    {
        json.WriteStartArray("moves");
        foreach (var move in rep.Moves.Take(MostMoves))
        {
            json.WriteStartObject();
            json.WriteString("from", move.From.Customer.Value);
            json.WriteString("to", move.To.Customer.Value);
            json.Ratio("amount", move.Amount);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Course(Utf8JsonWriter json, RepEffort rep)
    {
        json.WriteStartArray("course");
        foreach (var step in rep.Course)
        {
            json.WriteStartObject();
            json.Day("from", step.Days.Start);
            json.Day("to", step.Days.LastDay);
            json.WriteNumber("visits", step.Visits);
            json.Ratio("hours", step.Hours);
            Index(json, "hoover", step.Hoover);
            Index(json, "topShare", step.TopShare);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

using CustomerTiering.Calendars;
using CustomerTiering.Diary;
using CustomerTiering.Policies;
using CustomerTiering.Tiering;
using CustomerTiering.Tiering.Json;

namespace CustomerTiering.Planning;

/// <summary>Reads a policy of visits from its JSON values; faults are noted in the reading.</summary>
internal sealed class VisitPolicyReader(PolicyReading reading)
{
    public VisitPolicyDraft Read()
    {
        if (!reading.TryObject(reading.Root, VisitWords.Policy, out var policy))
        {
            return new VisitPolicyDraft();
        }

        policy.TryText("name", "plans say by which policy they were made.", out var name);
        var draft = new VisitPolicyDraft { Name = name };
        draft = policy.TryFind("version", out var node) && reading.TryText(node, out var version) ? draft with { Version = version } : draft;
        draft = policy.TryFind("effective", out node) ? draft with { Effective = Effective(node) } : draft;
        draft = policy.TryFind("unit", out node) && reading.TryText(node, out var unit) ? draft with { Unit = unit } : draft;
        var weights = PlanWeights.Default;
        if (policy.TryFind("weights", out node) && reading.TryObject(node, VisitWords.Weights, out var written))
        {
            weights = new PlanWeights
            {
                Travel = Number(written, "travel", weights.Travel),
                Imbalance = Number(written, "imbalance", weights.Imbalance),
                Preference = Number(written, "preference", weights.Preference),
                Night = Number(written, "night", weights.Night),
            };
        }

        return draft with
        {
            MinuteValue = Number(policy, "minuteValue", 1),
            OverCapacity = policy.Word("overCapacity", VisitWords.OverCapacity, OverCapacity.DropLowestValue),
            ClosureDays = Count(policy, "closureDays", 0),
            Weights = weights,
            Tiers = policy.TryNeed("tiers", "without rules nobody is visited.", out node) ? [.. reading.Items(node).Select(Rule)] : [],
        };
    }

    private VisitRule Rule(PolicyNode node)
    {
        // A tier that could not be read gets a name that no other can have.
        var unread = new VisitRule(new TierName(node.Path), new Cadence(1, CadenceUnit.Week), 1);
        if (!reading.TryObject(node, VisitWords.Rule, out var rule))
        {
            return unread;
        }

        var tier = rule.TryText("tier", "a rule is the rule of one tier.", out var word) && !string.IsNullOrWhiteSpace(word) ? new TierName(word) : unread.Tier;
        var times = rule.TryNeed("times", "a rule says how many visits there are.", out var at) && reading.TryNumber(at, out var number) ? number : 1;
        var cadence = new Cadence(times, rule.Word("per", VisitWords.Units, CadenceUnit.Month))
        {
            EarlyDays = Number(rule, "earlyDays", 0),
            LateDays = Number(rule, "lateDays", 0),
            MinimumGapDays = Count(rule, "minimumGapDays", 1),
            MaximumGapDays = Count(rule, "maximumGapDays", int.MaxValue),
        };
        return new VisitRule(tier, cadence, rule.TryNeed("minutes", "a visit takes time.", out at) && reading.TryCount(at, out var minutes) ? minutes : 1)
        {
            Form = Code(rule, "form", ContactChannel.InOrder, ContactChannel.Visit, form => form.Name),
            Purpose = Code(rule, "purpose", VisitPurpose.InOrder, VisitPurpose.Order, purpose => purpose.Name),
            MissedValue = Number(rule, "missedValue", unread.MissedValue),
            ErrorPerDay = Number(rule, "errorPerDay", unread.ErrorPerDay),
        };
    }

    private T Code<T>(PolicyProperties rule, string property, IReadOnlyList<T> all, T otherwise, Func<T, string> name)
        where T : class
    {
        if (!rule.TryFind(property, out var node) || !reading.TryText(node, out var text))
        {
            return otherwise;
        }

        var found = all.FirstOrDefault(member => string.Equals(name(member), text, StringComparison.Ordinal));
        if (found is null)
        {
            reading.Refuse(node, PolicyFaultCode.WordUnknown, text, $"'{text}' is not one of the words allowed here.{NearestName.Hint(text, [.. all.Select(name)])}");
        }

        return found ?? otherwise;
    }

    private double Number(PolicyProperties from, string property, double otherwise) =>
        from.TryFind(property, out var node) && reading.TryNumber(node, out var number) ? (double)number : otherwise;

    private int Count(PolicyProperties from, string property, int otherwise) =>
        from.TryFind(property, out var node) && reading.TryCount(node, out var number) ? number : otherwise;

    private DayRange Effective(PolicyNode node)
    {
        if (!reading.TryText(node, out var text))
        {
            return DayRange.All;
        }

        if (!EffectiveText.TryParse(text, out var first, out var last) || last < first)
        {
            reading.Refuse(node, PolicyFaultCode.WrongType, text, $"'{text}' is not a range of days such as 2026-01-01..2026-12-31; either side may be left open.");
            return DayRange.All;
        }

        return DayRange.Inclusive(first, last);
    }
}

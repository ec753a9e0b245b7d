using CustomerTiering.Calendars;
using CustomerTiering.Policies;
using CustomerTiering.Tiering.Json;

namespace CustomerTiering.Planning;

/// <summary>Writes the one JSON form of a policy of visits.</summary>
internal static class VisitPolicyWriter
{
    public static PolicyNode Policy(VisitPolicyDraft draft) => PolicyNode.Object(
    [
        new("name", PolicyNode.Text(draft.Name)),
        new("version", PolicyNode.Text(draft.Version)),
        .. draft.Effective == DayRange.All ? Array.Empty<PolicyMember>() : [new PolicyMember("effective", PolicyNode.Text(EffectiveText.Of(draft.Effective)))],
        new("unit", PolicyNode.Text(draft.Unit)),
        new("minuteValue", Number(draft.MinuteValue)),
        new("overCapacity", PolicyNode.Text(VisitWords.OverCapacity.Of(draft.OverCapacity))),
        .. draft.ClosureDays == 0 ? Array.Empty<PolicyMember>() : [new PolicyMember("closureDays", PolicyNode.Number(draft.ClosureDays))],
        new("weights", PolicyNode.Object(
            new PolicyMember("travel", Number(draft.Weights.Travel)),
            new PolicyMember("imbalance", Number(draft.Weights.Imbalance)),
            new PolicyMember("preference", Number(draft.Weights.Preference)),
            new PolicyMember("night", Number(draft.Weights.Night)))),
        new("tiers", PolicyNode.List(draft.Tiers.Select(Rule))),
    ]);

    private static PolicyNode Rule(VisitRule rule) => PolicyNode.Object(
    [
        new("tier", PolicyNode.Text(rule.Tier.Value)),
        new("times", PolicyNode.Number(rule.Cadence.Times)),
        new("per", PolicyNode.Text(VisitWords.Units.Of(rule.Cadence.Per))),
        new("earlyDays", Number(rule.Cadence.EarlyDays)),
        new("lateDays", Number(rule.Cadence.LateDays)),
        new("minimumGapDays", PolicyNode.Number(rule.Cadence.MinimumGapDays)),
        .. rule.Cadence.MaximumGapDays == int.MaxValue ? Array.Empty<PolicyMember>() : [new PolicyMember("maximumGapDays", PolicyNode.Number(rule.Cadence.MaximumGapDays))],
        new("form", PolicyNode.Text(rule.Form.Name)),
        new("minutes", PolicyNode.Number(rule.Minutes)),
        new("purpose", PolicyNode.Text(rule.Purpose.Name)),
        new("missedValue", Number(rule.MissedValue)),
        new("errorPerDay", Number(rule.ErrorPerDay)),
    ]);

    // Fifteen digits, as the decimal type takes a double: what a person writes comes back as written.
    private static PolicyNode Number(double number) => PolicyNode.Number((decimal)number);
}

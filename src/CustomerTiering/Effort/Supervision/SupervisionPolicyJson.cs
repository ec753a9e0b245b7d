using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Effort.Supervision;

/// <summary>Reads and writes drafts of policies of supervision as JSON.</summary>
internal static class SupervisionPolicyJson
{
    private static readonly string[] Known = ["name", "version", "earlyDays", "lateDays", "mostCredit", "phases", "phaseTolerance", "minimums"];
    private static readonly string[] KnownOfPhases = ["trust", "needs", "product", "closing"];
    private static readonly string[] KnownOfMinimum = ["tier", "visitsAQuarter", "share"];

    public static string Write(SupervisionPolicyDraft draft) => PolicyLayout.Text(PolicyNode.Object(
        new PolicyMember("name", PolicyNode.Text(draft.Name)),
        new PolicyMember("version", PolicyNode.Text(draft.Version)),
        Number("earlyDays", draft.EarlyDays),
        Number("lateDays", draft.LateDays),
        Number("mostCredit", draft.MostCredit),
        new PolicyMember("phases", PolicyNode.Object(
            Number("trust", draft.Trust.Value), Number("needs", draft.Needs.Value), Number("product", draft.Product.Value), Number("closing", draft.Closing.Value))),
        Number("phaseTolerance", draft.PhaseTolerance.Value),
        new PolicyMember("minimums", PolicyNode.List(draft.Minimums.Select(minimum => PolicyNode.Object(
            new PolicyMember("tier", PolicyNode.Text(minimum.Tier.Value)), Number("visitsAQuarter", minimum.VisitsAQuarter), Number("share", minimum.Share.Value)))))));

    /// <summary>Reads the text; what is at fault is noted in the reading and has its default.</summary>
    public static SupervisionPolicyDraft Read(PolicyReading reading)
    {
        var draft = new SupervisionPolicyDraft();
        if (!reading.TryObject(reading.Root, Known, out var all))
        {
            return draft;
        }

        draft = draft with
        {
            Name = Text(reading, all, "name", draft.Name),
            Version = Text(reading, all, "version", draft.Version),
            EarlyDays = Count(reading, all, "earlyDays", draft.EarlyDays),
            LateDays = Count(reading, all, "lateDays", draft.LateDays),
            MostCredit = Number(reading, all, "mostCredit", draft.MostCredit),
            PhaseTolerance = Part(reading, all, "phaseTolerance", draft.PhaseTolerance),
            Minimums = all.Has("minimums") ? [.. all.Items("minimums").SelectMany(item => Minimum(reading, item))] : draft.Minimums,
        };
        return !all.TryFind("phases", out var node) || !reading.TryObject(node, KnownOfPhases, out var phases) ? draft : draft with
        {
            Trust = Part(reading, phases, "trust", draft.Trust),
            Needs = Part(reading, phases, "needs", draft.Needs),
            Product = Part(reading, phases, "product", draft.Product),
            Closing = Part(reading, phases, "closing", draft.Closing),
        };
    }

    private static IEnumerable<TierMinimum> Minimum(PolicyReading reading, PolicyNode node)
    {
        if (reading.TryObject(node, KnownOfMinimum, out var all) && all.TryText("tier", "a minimum is for a tier.", out var tier))
        {
            if (string.IsNullOrWhiteSpace(tier))
            {
                reading.Refuse(node, "no-tier", tier, "A minimum is for a tier.");
                yield break;
            }

            yield return new TierMinimum(new TierName(tier))
            {
                VisitsAQuarter = Number(reading, all, "visitsAQuarter", 0),
                Share = Part(reading, all, "share", Proportion.Of(0)),
            };
        }
    }

    private static PolicyMember Number(string name, decimal number) => new(name, PolicyNode.Number(number));

    private static string Text(PolicyReading reading, PolicyProperties all, string name, string otherwise) =>
        all.TryFind(name, out var node) && reading.TryText(node, out var text) ? text : otherwise;

    private static int Count(PolicyReading reading, PolicyProperties all, string name, int otherwise) =>
        all.TryFind(name, out var node) && reading.TryCount(node, out var count) ? count : otherwise;

    private static decimal Number(PolicyReading reading, PolicyProperties all, string name, decimal otherwise) =>
        all.TryFind(name, out var node) && reading.TryNumber(node, out var number) ? number : otherwise;

    private static Proportion Part(PolicyReading reading, PolicyProperties all, string name, Proportion otherwise)
    {
        if (!all.TryFind(name, out var node) || !reading.TryNumber(node, out var number))
        {
            return otherwise;
        }

        if (Proportion.TryOf(number, out var part))
        {
            return part;
        }

        reading.Refuse(node, PolicyFaultCode.NumberOutOfRange, node.Raw, "A part lies within 0 to 1 and has at most six decimals.");
        return otherwise;
    }
}

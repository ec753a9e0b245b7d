using CustomerTiering.Policies;

namespace CustomerTiering.Effort;

/// <summary>Reads and writes drafts of policies of effort as JSON.</summary>
internal static class EffortPolicyJson
{
    private static readonly PolicyWords<EffortMeasure> Efforts = new();
    private static readonly PolicyWords<ValueMeasure> Values = new();
    private static readonly PolicyWords<AlarmControl> Controls = new();

    private static readonly string[] Known =
    [
        "name", "version", "effort", "value", "windowDays", "targetValue", "targetEffort", "top", "disparity", "smallOutlets", "leastVisits",
        "newcomerMonths", "best", "level", "draws", "seed", "avoidance",
    ];

    private static readonly string[] KnownOfAvoidance = ["fruitlessCalls", "mostLeft", "falseAlarms", "control"];

    public static string Write(EffortPolicyDraft draft) => PolicyLayout.Text(PolicyNode.Object(
        Text("name", draft.Name),
        Text("version", draft.Version),
        Text("effort", Efforts.Of(draft.Effort)),
        Text("value", Values.Of(draft.Value)),
        Number("windowDays", draft.WindowDays),
        Number("targetValue", draft.TargetValue.Value),
        Number("targetEffort", draft.TargetEffort.Value),
        Number("top", draft.Top.Value),
        Number("disparity", draft.Disparity),
        Number("smallOutlets", draft.SmallOutlets.Value),
        Number("leastVisits", draft.LeastVisits),
        Number("newcomerMonths", draft.NewcomerMonths),
        Number("best", draft.Best.Value),
        Number("level", draft.Level.Value),
        Number("draws", draft.Draws),
        Number("seed", draft.Seed),
        new PolicyMember("avoidance", PolicyNode.Object(
            Number("fruitlessCalls", draft.Avoidance.FruitlessCalls),
            Number("mostLeft", draft.Avoidance.MostLeft.Value),
            Number("falseAlarms", draft.Avoidance.FalseAlarms.Value),
            Text("control", Controls.Of(draft.Avoidance.Control))))));

    /// <summary>Reads the text; what is at fault is noted in the reading and has its default.</summary>
    public static EffortPolicyDraft Read(PolicyReading reading)
    {
        var draft = new EffortPolicyDraft();
        if (!reading.TryObject(reading.Root, Known, out var all))
        {
            return draft;
        }

        return draft with
        {
            Name = Text(reading, all, "name", draft.Name),
            Version = Text(reading, all, "version", draft.Version),
            Effort = all.Word("effort", Efforts, draft.Effort),
            Value = all.Word("value", Values, draft.Value),
            WindowDays = Count(reading, all, "windowDays", draft.WindowDays),
            TargetValue = Part(reading, all, "targetValue", draft.TargetValue),
            TargetEffort = Part(reading, all, "targetEffort", draft.TargetEffort),
            Top = Part(reading, all, "top", draft.Top),
            Disparity = all.TryFind("disparity", out var disparity) && reading.TryNumber(disparity, out var times) ? times : draft.Disparity,
            SmallOutlets = Part(reading, all, "smallOutlets", draft.SmallOutlets),
            LeastVisits = Count(reading, all, "leastVisits", draft.LeastVisits),
            NewcomerMonths = Count(reading, all, "newcomerMonths", draft.NewcomerMonths),
            Best = Part(reading, all, "best", draft.Best),
            Level = Part(reading, all, "level", draft.Level),
            Draws = Count(reading, all, "draws", draft.Draws),
            Seed = Count(reading, all, "seed", draft.Seed),
            Avoidance = all.TryFind("avoidance", out var node) ? Avoidance(reading, node) : draft.Avoidance,
        };
    }

    private static AvoidanceTerms Avoidance(PolicyReading reading, PolicyNode node)
    {
        var terms = new AvoidanceTerms();
        return !reading.TryObject(node, KnownOfAvoidance, out var all) ? terms : terms with
        {
            FruitlessCalls = Count(reading, all, "fruitlessCalls", terms.FruitlessCalls),
            MostLeft = Part(reading, all, "mostLeft", terms.MostLeft),
            FalseAlarms = Part(reading, all, "falseAlarms", terms.FalseAlarms),
            Control = all.Word("control", Controls, terms.Control),
        };
    }

    private static PolicyMember Text(string name, string text) => new(name, PolicyNode.Text(text));

    private static PolicyMember Number(string name, decimal number) => new(name, PolicyNode.Number(number));

    private static string Text(PolicyReading reading, PolicyProperties all, string name, string otherwise) =>
        all.TryFind(name, out var node) && reading.TryText(node, out var text) ? text : otherwise;

    private static int Count(PolicyReading reading, PolicyProperties all, string name, int otherwise) =>
        all.TryFind(name, out var node) && reading.TryCount(node, out var count) ? count : otherwise;

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

        reading.Refuse(node, PolicyFaultCode.NumberOutOfRange, node.Raw, $"{node.Raw} is not a part of a whole: 0 to 1 with at most six decimals.");
        return otherwise;
    }
}

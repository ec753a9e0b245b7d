using CustomerTiering.Sql.Statements;
using CustomerTiering.Tiering;

namespace CustomerTiering.Sql.Stages;

/// <summary>Places every unit by the lines, makes the tests of its rule, and lets the gates lead it down. An unknown truth value is an untested measure.</summary>
internal sealed class GateStage(StatementPlan plan)
{
    private readonly Grammar grammar = plan.Grammar;
    private readonly TestVerdict verdicts = new(plan);

    public IEnumerable<(string Name, string Query)> Tables()
    {
        var lowest = Grammar.Number(plan.Lowest);
        var lines = Enumerable.Range(0, plan.Lowest).Select(rung => $" WHEN {RankStage.IsInside(plan.Policy.Choices.Ties, "l." + RankStage.Size(rung))} THEN {Grammar.Number(rung)}");
        var tests = Enumerable.Range(0, plan.Tests).Select(test => string.Concat(Figures(test).Select(figure => $",\n    {figure.Said} AS {figure.Name}")));
        var lasts = plan.LastInside.Any() ? $" LEFT JOIN {plan.Stage("lasts")} AS k ON k.seat = r.seat" : string.Empty;
        yield return ("placed", $"""
            SELECT r.*, CASE WHEN NOT r.is_ranked THEN {lowest}{string.Concat(lines)} ELSE {lowest} END AS line_place{string.Concat(tests)}
              FROM {plan.Stage("ranked")} AS r JOIN {plan.Stage("seats")} AS s ON s.seat = r.seat LEFT JOIN {plan.Stage("lines")} AS l ON l.seat = r.seat{lasts}
            """);
        yield return ("decided", $"SELECT r.*, {plan.ByRule("r.rule", Tier)} AS tier_place\n  FROM {plan.Stage("placed")} AS r");
    }

    public static string Verdict(int test) => "test_" + Grammar.Number(test);

    /// <summary>The columns that tell a test: verdict, value and what it is divided by, limit and what it is divided by.</summary>
    public static IEnumerable<string> Columns(int test) => new[] { string.Empty, "_value", "_value_of", "_limit", "_limit_of" }.Select(part => Verdict(test) + part);

    private IEnumerable<(string Name, string Said)> Figures(int test) => Columns(test).Zip(Enumerable.Range(0, 5).Select(part =>
        plan.ByRule("r.rule", rule => test < rule.Tests.Count ? verdicts.Part(rule, test, part) : part == 0 ? grammar.UnknownTruth : grammar.UnknownWhole)));

    private string Tier(RulePlan rule)
    {
        if (rule.Gates.Count == 0)
        {
            return "r.line_place";
        }

        // From the lowest gate up: who fails goes where the gate says, and meets the gate of that tier.
        var after = new Dictionary<int, string>();
        foreach (var place in rule.Gates.Keys.OrderDescending())
        {
            var next = rule.Otherwise[place];
            after.Add(place, $"CASE WHEN ({Gate(rule, place)}) IS FALSE THEN {after.GetValueOrDefault(next, Grammar.Number(next))} ELSE {Grammar.Number(place)} END");
        }

        return $"CASE r.line_place {string.Join(' ', after.Keys.Order().Select(place => $"WHEN {Grammar.Number(place)} THEN {after[place]}"))} ELSE r.line_place END";
    }

    private static string Gate(RulePlan rule, int place)
    {
        var next = rule.FirstTestOf(place);
        return Said(rule.Gates[place].Gate);

        string Said(Gate gate) => gate.Match(
            allOf => Joined(allOf.Gates, " AND ", "(1 = 1)"),
            anyOf => Joined(anyOf.Gates, " OR ", "(1 = 0)"),
            _ => "r." + Verdict(next++));

        string Joined(IReadOnlyList<Gate> gates, string word, string empty) => gates.Count == 0 ? empty : $"({string.Join(word, gates.Select(Said))})";
    }
}

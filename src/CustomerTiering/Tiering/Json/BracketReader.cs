using CustomerTiering.Policies;
using CustomerTiering.Tiering.Checks;

namespace CustomerTiering.Tiering.Json;

/// <summary>
/// Reads a ladder written as brackets: from inclusive, to exclusive, the top one open above, the lowest tier's open below or left out.
/// </summary>
/// <remarks>Brackets that meet exactly are the same as lines at each <c>from</c>; overlaps and holes are refused with an amount that shows them.</remarks>
internal sealed class BracketReader(PolicyReading reading, TieringPolicyDraft head)
{
    private static readonly string[] Names = ["tier", "from", "to"];

    public static bool IsBracket(PolicyNode item) =>
        item.Members.Any(member => member.Name is "from" or "to") && !item.Members.Any(member => TieringWords.Lines.Contains(member.Name, StringComparer.Ordinal));

    public IReadOnlyList<Rung> Read(IReadOnlyList<PolicyNode> items)
    {
        List<WrittenBracket> brackets = [.. items.Select(Bracket)];
        if (brackets.TrueForAll(bracket => bracket.IsSound))
        {
            Check(brackets);
        }

        return [.. brackets
            .Where((bracket, place) => place < brackets.Count - 1 || !IsLowest(bracket))
            .Select(bracket => new Rung(bracket.Tier, new TierLine.AtLeast(bracket.From)))];
    }

    private bool IsLowest(WrittenBracket bracket) => bracket.Tier == head.Tiers.Lowest;

    private WrittenBracket Bracket(PolicyNode node)
    {
        var read = new WrittenBracket(node);
        if (!reading.TryObject(node, Names, out var bracket))
        {
            return read;
        }

        var sound = bracket.TryText("tier", "a bracket belongs to a tier.", out var tier) & node.Members.All(member => Names.Contains(member.Name, StringComparer.Ordinal));
        var (hasFrom, hasTo) = (bracket.TryFind("from", out var from), bracket.TryFind("to", out var to));
        var (low, high) = (0m, 0m);
        sound &= (from is null || reading.TryNumber(from, out low)) & (to is null || reading.TryNumber(to, out high));
        return read with { Tier = LadderReader.Tier(tier), HasFrom = hasFrom, From = low, HasTo = hasTo, To = high, IsSound = sound };
    }

    private void Check(List<WrittenBracket> brackets)
    {
        if (brackets.Count > 1 && head.Tiers.PlaceOf(brackets[0].Tier) > head.Tiers.PlaceOf(brackets[^1].Tier))
        {
            reading.Refuse(brackets[0].Node, TieringFaultCode.TierOrder, brackets[0].Tier.Value, "The brackets stand lowest first. Write the best tier first, as in tiers.");
            return;
        }

        foreach (var bracket in brackets.Where(bracket => bracket.HasFrom && bracket.HasTo && bracket.From >= bracket.To))
        {
            var words = $"{PolicyNumber.Text(bracket.From)} to {PolicyNumber.Text(bracket.To)}";
            reading.Refuse(bracket.Node, TieringFaultCode.BracketEmpty, words, $"No amount lies in {words}: from belongs to the bracket, to does not.");
        }

        Top(brackets[0]);
        for (var place = 1; place < brackets.Count; place++)
        {
            Meet(brackets[place - 1], brackets[place]);
        }

        Bottom(brackets[^1]);
    }

    private void Top(WrittenBracket top)
    {
        if (top.HasTo)
        {
            Hole(top, PolicyNumber.Text(top.To), $"'{top.Tier}' ends below {PolicyNumber.Text(top.To)}, and no better bracket begins there. Leave 'to' out.");
        }
    }

    private void Meet(WrittenBracket upper, WrittenBracket lower)
    {
        var from = PolicyNumber.Text(upper.From);
        var to = PolicyNumber.Text(lower.To);
        if (!upper.HasFrom)
        {
            Overlap(upper, lower.HasFrom ? PolicyNumber.Text(lower.From) : "every amount", $"'{upper.Tier}' has no 'from', so it overlaps '{lower.Tier}'.");
        }
        else if (!lower.HasTo || lower.To > upper.From)
        {
            Overlap(lower, from, $"{from} lies in '{upper.Tier}' and in '{lower.Tier}'. 'to' of '{lower.Tier}' must be {from}.");
        }
        else if (lower.To < upper.From)
        {
            Hole(lower, to, $"{to} lies in no bracket: '{lower.Tier}' ends before it, '{upper.Tier}' begins at {from}.");
        }
    }

    private void Bottom(WrittenBracket bottom)
    {
        var from = PolicyNumber.Text(bottom.From);
        if (!bottom.HasFrom && !IsLowest(bottom))
        {
            reading.Refuse(bottom.Node, TieringFaultCode.UnreachableTier, "every amount", $"'{bottom.Tier}' has no 'from', so no amount is left for '{head.Tiers.Lowest}'.");
        }
        else if (bottom.HasFrom && IsLowest(bottom) && bottom.From > 0)
        {
            Hole(bottom, PolicyNumber.Text(bottom.From / 2), $"{PolicyNumber.Text(bottom.From / 2)} lies in no bracket. Leave 'from' of the lowest tier out.");
        }
        else if (bottom.HasFrom && IsLowest(bottom) && head.Choices.NonPositive == NonPositiveRule.Ranked)
        {
            Hole(bottom, "an amount below " + from, $"Zero and negative customers are ranked, and an amount below {from} lies in no bracket. Leave 'from' of the lowest tier out.");
        }
    }

    private void Hole(WrittenBracket at, string witness, string message) => reading.Refuse(at.Node, TieringFaultCode.BracketHole, witness, message);

    private void Overlap(WrittenBracket at, string witness, string message) => reading.Refuse(at.Node, TieringFaultCode.BracketOverlap, witness, message);

    /// <summary>A bracket as written; an end that is not written has the value 0.</summary>
    private sealed record WrittenBracket(PolicyNode Node)
    {
        public TierName Tier { get; init; }

        public bool HasFrom { get; init; }

        public decimal From { get; init; }

        public bool HasTo { get; init; }

        public decimal To { get; init; }

        public bool IsSound { get; init; }
    }
}

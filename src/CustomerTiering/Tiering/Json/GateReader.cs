using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Json;

/// <summary>Reads gates: <c>all</c>, <c>any</c>, or one test.</summary>
internal sealed class GateReader(PolicyReading reading)
{
    private static readonly string[] Parts = ["all", "any", "measure", .. TieringWords.Comparisons.All];
    private static readonly string[] Limits = [TieringWords.OfPooled, TieringWords.OfLastInside];

    public TierGate ReadTierGate(PolicyNode node)
    {
        if (!reading.TryObject(node, ["tier", .. Parts, "otherwise"], out var gate))
        {
            return new TierGate(default, new Gate.AllOf(), default);
        }

        gate.TryText("tier", "a gate belongs to a tier.", out var tier);
        gate.TryText("otherwise", "who fails the gate needs a tier.", out var otherwise);
        return new TierGate(LadderReader.Tier(tier), Read(gate), LadderReader.Tier(otherwise));
    }

    private Gate Read(PolicyNode node) => reading.TryObject(node, Parts, out var gate) ? Read(gate) : new Gate.AllOf();

    private Gate Read(PolicyProperties gate)
    {
        List<string> kinds = [.. gate.Names.Intersect(["all", "any", "measure"], StringComparer.Ordinal)];
        if (kinds.Count != 1)
        {
            var found = kinds.Count == 0 ? "none" : string.Join(" and ", kinds);
            reading.Refuse(gate.Node, PolicyFaultCode.PropertyMissing, found, $"A gate has exactly one of all, any, measure; this one has {found}.");
            return new Gate.AllOf();
        }

        List<string> comparisons = [.. gate.Names.Intersect(TieringWords.Comparisons.All, StringComparer.Ordinal)];
        if (string.Equals(kinds[0], "measure", StringComparison.Ordinal))
        {
            return Test(gate, comparisons);
        }

        foreach (var comparison in comparisons)
        {
            reading.Refuse(gate.Node, PolicyFaultCode.PropertyUnknown, comparison, $"'{comparison}' compares a measure and belongs into a test within '{kinds[0]}'.");
        }

        IReadOnlyList<Gate> within = [.. gate.Items(kinds[0]).Select(Read)];
        return string.Equals(kinds[0], "all", StringComparison.Ordinal) ? new Gate.AllOf(within) : new Gate.AnyOf(within);
    }

    private Gate Test(PolicyProperties test, List<string> comparisons)
    {
        test.TryText("measure", "a test is of a measure.", out var measure);
        if (comparisons.Count != 1 || !test.TryFind(comparisons[0], out var limit) || !TieringWords.Comparisons.TryRead(comparisons[0], out var comparison))
        {
            var found = comparisons.Count == 0 ? "none" : string.Join(" and ", comparisons);
            reading.Refuse(test.Node, PolicyFaultCode.PropertyMissing, found, $"A test has exactly one of {string.Join(", ", TieringWords.Comparisons.All)}; this one has {found}. Two tests stand in all or any.");
            return new Gate.AllOf();
        }

        return new Gate.Test(measure, comparison, Limit(limit));
    }

    private GateLimit Limit(PolicyNode node)
    {
        if (node.Kind != PolicyNodeKind.Object)
        {
            return new GateLimit.Fixed(reading.TryNumber(node, out var number) ? number : 0);
        }

        reading.TryObject(node, Limits, out var limit);
        List<string> kinds = [.. limit.Names.Intersect(Limits, StringComparer.Ordinal)];
        if (kinds.Count != 1 || !limit.TryFind(kinds[0], out var value))
        {
            reading.Refuse(node, PolicyFaultCode.PropertyMissing, string.Empty, "A limit is a number, { \"ofPooled\": 0.5 } or { \"ofLastInside\": 1 }.");
            return new GateLimit.Fixed(0);
        }

        var factor = reading.TryNumber(value, out var read) ? read : 1;
        return string.Equals(kinds[0], TieringWords.OfPooled, StringComparison.Ordinal) ? new GateLimit.OfPooled(factor) : new GateLimit.OfLastInside(factor);
    }
}

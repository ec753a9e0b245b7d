using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Json;

/// <summary>Reads what customers are ranked by: the id of a measure, or a score.</summary>
internal sealed class RankBasisReader(PolicyReading reading)
{
    private static readonly string[] Score = ["score", "missing"];
    private static readonly string[] Parts = ["measure", "weight", .. TieringWords.Normalisations];

    public RankBasis Read(PolicyNode node)
    {
        if (node.Kind != PolicyNodeKind.Object)
        {
            return new RankBasis.ByMeasure(reading.TryText(node, out var measure) ? measure : string.Empty);
        }

        reading.TryObject(node, Score, out var score);
        score.TryNeed("score", "a basis is the id of a measure, or { \"score\": [ … ] }.", out _);
        return new RankBasis.ByScore([.. score.Items("score").Select(Criterion)], score.Word("missing", TieringWords.Missing, MissingCriterion.LeftOut));
    }

    private Criterion Criterion(PolicyNode node)
    {
        if (!reading.TryObject(node, Parts, out var criterion))
        {
            return new Criterion(string.Empty, 1, new Normalisation.PeerRank());
        }

        criterion.TryText("measure", "a criterion is a measure.", out var measure);
        var weight = criterion.TryNeed("weight", "a criterion counts with a weight.", out var written) && reading.TryNumber(written, out var number) ? number : 1;
        return new Criterion(measure, weight, Normalisation(criterion));
    }

    private Normalisation Normalisation(PolicyProperties criterion)
    {
        List<string> kinds = [.. criterion.Names.Intersect(TieringWords.Normalisations, StringComparer.Ordinal)];
        if (kinds.Count != 1 || !criterion.TryFind(kinds[0], out var value))
        {
            var found = kinds.Count == 0 ? "none" : string.Join(" and ", kinds);
            reading.Refuse(criterion.Node, PolicyFaultCode.PropertyMissing, found, $"A criterion has exactly one of {string.Join(", ", TieringWords.Normalisations)}; this one has {found}.");
            return new Normalisation.PeerRank();
        }

        if (string.Equals(kinds[0], "anchors", StringComparison.Ordinal))
        {
            return Anchors(value);
        }

        if (reading.TryFlag(value, out var flag) && !flag)
        {
            reading.Refuse(value, PolicyFaultCode.WordUnknown, "false", "Only true says something here; write another normalisation instead of false.");
        }

        return string.Equals(kinds[0], "peerRange", StringComparison.Ordinal) ? new Normalisation.PeerRange() : new Normalisation.PeerRank();
    }

    private Normalisation Anchors(PolicyNode node)
    {
        var ends = reading.Items(node);
        if (node.Kind == PolicyNodeKind.List && ends.Count != 2)
        {
            reading.Refuse(node, PolicyFaultCode.NumberOutOfRange, PolicyNumber.Text(ends.Count), "Anchors are two numbers: [ the value worth 0, the value worth 1 ].");
        }

        return ends.Count == 2 && (reading.TryNumber(ends[0], out var low) & reading.TryNumber(ends[1], out var high))
            ? new Normalisation.Anchors(low, high)
            : new Normalisation.PeerRank();
    }
}

using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Json;

/// <summary>Reads a ladder: a list of lines, or a list of brackets.</summary>
internal sealed class LadderReader(PolicyReading reading, TieringPolicyDraft head)
{
    private readonly LineReader lines = new(reading);
    private readonly BracketReader brackets = new(reading, head);

    public IReadOnlyList<Rung> Read(PolicyNode node)
    {
        var items = reading.Items(node);
        return items.Any(BracketReader.IsBracket) ? brackets.Read(items) : [.. items.Select(Rung)];
    }

    /// <summary>The tier of a written name; no tier for a blank one, which no scheme has.</summary>
    public static TierName Tier(string name) => string.IsNullOrWhiteSpace(name) ? default : new TierName(name);

    private Rung Rung(PolicyNode node)
    {
        if (!reading.TryObject(node, ["tier", .. TieringWords.Lines], out var rung))
        {
            return new Rung(default, new TierLine.Everyone());
        }

        rung.TryText("tier", "a line belongs to a tier.", out var tier);
        return new Rung(Tier(tier), lines.Read(rung));
    }
}

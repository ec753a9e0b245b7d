using System.Globalization;
using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Json;

/// <summary>Reads the line of a rung.</summary>
internal sealed class LineReader(PolicyReading reading)
{
    public TierLine Read(PolicyProperties rung)
    {
        List<string> kinds = [.. rung.Names.Intersect(TieringWords.Lines, StringComparer.Ordinal)];
        if (kinds.Count != 1 || !rung.TryFind(kinds[0], out var value))
        {
            var found = kinds.Count == 0 ? "none" : string.Join(" and ", kinds);
            reading.Refuse(rung.Node, PolicyFaultCode.PropertyMissing, found, $"A line has exactly one of {string.Join(", ", TieringWords.Lines)}; this one has {found}.");
            return new TierLine.Everyone();
        }

        return kinds[0] switch
        {
            "share" => new TierLine.CumulativeShare(Share(value)),
            "top" => new TierLine.TopCount(Count(value)),
            "topPercent" => new TierLine.TopPercent(Percent(value)),
            "atLeast" => new TierLine.AtLeast(reading.TryNumber(value, out var limit) ? limit : 0),
            "computed" => Flagged(value, new TierLine.Computed()),
            _ => Flagged(value, new TierLine.Everyone()),
        };
    }

    private TierLine Flagged(PolicyNode node, TierLine line)
    {
        if (reading.TryFlag(node, out var flag) && !flag)
        {
            reading.Refuse(node, PolicyFaultCode.WordUnknown, "false", "Only true says something here; write another kind of line instead of false.");
        }

        return line;
    }

    private int Count(PolicyNode node)
    {
        if (node.Kind == PolicyNodeKind.Text && node.Raw.EndsWith('%'))
        {
            reading.Refuse(node, PolicyFaultCode.WrongType, node.Raw, $"'top' is a number of customers. For {node.Raw} of the customers counted write topPercent, for {node.Raw} of the total write share.");
            return 1;
        }

        return reading.TryCount(node, out var count) ? count : 1;
    }

    /// <summary>A share: a number from 0 to 1, or text with a percent sign.</summary>
    private Proportion Share(PolicyNode node)
    {
        if (node.Kind == PolicyNodeKind.Text)
        {
            return PercentText(node);
        }

        if (!reading.TryNumber(node, out var share))
        {
            return Proportion.All;
        }

        return share > 1
            ? Refused(node, $"A share lies within 0 to 1: for {node.Raw}% write {Hint(share)} or \"{node.Raw}%\".")
            : Proportion.TryOf(share, out var proportion) ? proportion : Refused(node, "A share lies within 0 to 1 and has at most six decimals.");
    }

    /// <summary>A percentage: a number from 1 to 100, or text with a percent sign. A number below 1 could be meant as a share, so it is not guessed at.</summary>
    private Proportion Percent(PolicyNode node)
    {
        if (node.Kind == PolicyNodeKind.Text)
        {
            return PercentText(node);
        }

        if (!reading.TryNumber(node, out var percent))
        {
            return Proportion.All;
        }

        return percent is > 0 and < 1
            ? Refused(node, $"10 means 10%, so {node.Raw} would be {node.Raw}%. Write \"{node.Raw}%\" if that is meant, {PolicyNumber.Text(percent * 100)} if {PolicyNumber.Text(percent * 100)}% is.")
            : Proportion.TryOf(percent / 100, out var proportion) ? proportion : Refused(node, "A percentage lies within 0 to 100 and has at most four decimals.");
    }

    private Proportion PercentText(PolicyNode node) =>
        node.Raw.EndsWith('%')
        && decimal.TryParse(node.Raw.AsSpan(0, node.Raw.Length - 1), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var percent)
        && Proportion.TryOf(percent / 100, out var proportion)
            ? proportion
            : Refused(node, $"'{node.Raw}' is not a percentage from 0% to 100% with at most four decimals.");

    private Proportion Refused(PolicyNode node, string message)
    {
        reading.Refuse(node, PolicyFaultCode.NumberOutOfRange, node.Raw, message);
        return Proportion.All;
    }

    private static string Hint(decimal share) => PolicyNumber.Text(share / 100);
}

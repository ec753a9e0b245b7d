using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Checks;

/// <summary>Lines and tests in the words of the JSON form, for messages.</summary>
internal static class Wording
{
    public static string Line(TierLine line) => line.Match(
        share => $"share {share.Share}",
        count => $"top {PolicyNumber.Text(count.Count)}",
        percent => $"topPercent {percent.Percent}",
        atLeast => $"atLeast {PolicyNumber.Text(atLeast.Limit)}",
        _ => "computed",
        _ => "everyone");

    public static string Test(Gate.Test test) => $"{test.Measure} {Sign(test.Comparison)} {Limit(test.Limit)}";

    public static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "≥",
        Comparison.MoreThan => ">",
        Comparison.AtMost => "≤",
        _ => "<",
    };

    private static string Limit(GateLimit limit) => limit.Match(
        number => PolicyNumber.Text(number.Value),
        pooled => $"{PolicyNumber.Text(pooled.Factor)} × pooled",
        last => $"{PolicyNumber.Text(last.Factor)} × last inside");
}

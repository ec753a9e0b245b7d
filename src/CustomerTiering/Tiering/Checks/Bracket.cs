namespace CustomerTiering.Tiering.Checks;

/// <summary>The values of one measure that the tests so far leave open.</summary>
/// <param name="IsWhole">Whether only whole numbers occur.</param>
internal sealed record Bracket(bool IsWhole)
{
    public IReadOnlyList<Bound> Lows { get; init; } = [];

    public IReadOnlyList<Bound> Highs { get; init; } = [];

    /// <summary>The bracket with one more test.</summary>
    public Bracket With(Comparison comparison, decimal limit, string words, string code)
    {
        var bound = Stepped(comparison, limit, words, code);
        return comparison is Comparison.AtLeast or Comparison.MoreThan
            ? this with { Lows = [.. Lows, bound] }
            : this with { Highs = [.. Highs, bound] };
    }

    /// <summary>A lower and an upper end with nothing between, if there are such.</summary>
    public bool IsEmpty(out Bound low, out Bound high)
    {
        foreach (var (lower, upper) in Lows.SelectMany(_ => Highs, (lower, upper) => (lower, upper)))
        {
            if (lower.Value > upper.Value || (lower.Value == upper.Value && !(lower.Inclusive && upper.Inclusive)))
            {
                (low, high) = (lower, upper);
                return true;
            }
        }

        (low, high) = (new Bound(0, Inclusive: true, string.Empty, string.Empty), new Bound(0, Inclusive: true, string.Empty, string.Empty));
        return false;
    }

    /// <summary>More than 4 is at least 5 where only whole numbers occur. Beyond 10²⁷ a step of one may not fit a decimal.</summary>
    private Bound Stepped(Comparison comparison, decimal limit, string words, string code)
    {
        var inclusive = comparison is Comparison.AtLeast or Comparison.AtMost;
        if (!IsWhole || Math.Abs(limit) > 1e27m)
        {
            return new Bound(limit, inclusive, words, code);
        }

        var value = comparison switch
        {
            Comparison.AtLeast => decimal.Ceiling(limit),
            Comparison.MoreThan => decimal.Floor(limit) + 1,
            Comparison.AtMost => decimal.Floor(limit),
            _ => decimal.Ceiling(limit) - 1,
        };
        return new Bound(value, Inclusive: true, words, code);
    }
}

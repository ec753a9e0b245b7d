using CustomerTiering.Measures;

namespace CustomerTiering.Sql.Stages;

/// <summary>Which columns of a unit tell a measure.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Upper">The column above the line, or the only one; empty for a measure that nobody supplies.</param>
/// <param name="Lower">The column below the line; empty for a measure read directly.</param>
/// <param name="Digits">Digits after the point of the columns' whole numbers.</param>
/// <param name="LessOne">Whether one is taken off the ratio, as for growth.</param>
/// <param name="TwelveDecimals">Whether the library ranks it in steps of 10⁻¹² rather than 10⁻⁶.</param>
internal sealed record MeasureSource(string Measure, string Upper, string Lower, int Digits, bool LessOne, bool TwelveDecimals)
{
    /// <summary>Digits after the point of the whole numbers it is ranked by.</summary>
    public int RankDigits => IsRatio ? 12 : Digits;

    /// <summary>Digits after the point in which the library adds the ranked values up.</summary>
    public int SumDigits => TwelveDecimals ? 12 : 6;

    public bool IsMissing => Upper.Length == 0;

    public bool IsRatio => Lower.Length > 0;

    /// <summary>The figure above the line of a ratio, also where there is no ratio.</summary>
    public string Over => LessOne ? "revenue" : "profit";

    /// <summary>The figure below the line of a ratio, also where it is zero or negative.</summary>
    public string Under => LessOne ? "earlier" : "revenue";

    /// <summary>The column of the ratio with twelve decimals.</summary>
    public string Steps => Measure;

    public static MeasureSource Missing(string id)
    {
        var ratio = !CustomerTiering.Measures.Measure.TryFind(id, out var known) || known.Unit is MeasureUnit.Ratio or MeasureUnit.Score;
        return new MeasureSource(id, string.Empty, string.Empty, 0, LessOne: false, ratio);
    }
}

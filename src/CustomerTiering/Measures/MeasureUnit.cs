namespace CustomerTiering.Measures;

/// <summary>What a measure is counted in.</summary>
public enum MeasureUnit
{
    /// <summary>Units of the book's currency; the smallest step is the currency's minor unit.</summary>
    Money,

    /// <summary>Whole things, such as orders; the smallest step is 1.</summary>
    Count,

    /// <summary>Whole days; the smallest step is 1.</summary>
    Days,

    /// <summary>A share or rate, 0.25 meaning 25%; the smallest step is 0.000001.</summary>
    Ratio,

    /// <summary>Points of a survey or score; the smallest step is 0.000001.</summary>
    Score,
}

namespace CustomerTiering.Planning;

/// <summary>What a visit frequency counts in.</summary>
public enum CadenceUnit
{
    /// <summary>Seven days. Once a week makes five visits in a month of five weeks, 52 in a year.</summary>
    Week,

    /// <summary>A twelfth of a year, 30.436875 days. Four times a month makes 48 visits in a year, however many weeks a month has.</summary>
    Month,
}

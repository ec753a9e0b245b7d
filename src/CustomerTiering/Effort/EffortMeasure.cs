namespace CustomerTiering.Effort;

/// <summary>What is compared with value.</summary>
public enum EffortMeasure
{
    /// <summary>Hours with the customer. Where the diary gives no lengths at all, visits take their place and the result says so.</summary>
    Hours,

    /// <summary>Contacts by the weights of their channels.</summary>
    Visits,

    /// <summary>Money and goods left with the customer at visits, and what was put into it beside them where a book of spend is compared.</summary>
    Spend,
}

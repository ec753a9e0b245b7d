namespace CustomerTiering.Effort;

/// <summary>Why a customer is on the list of the week, the most pressing first.</summary>
public enum WeekReason
{
    /// <summary>A key account whose visits fell after fruitless calls.</summary>
    Avoided,

    /// <summary>The last visit is longer ago than the interval of its tier.</summary>
    Overdue,

    /// <summary>The next visit falls due within the seven days to come.</summary>
    Due,

    /// <summary>Its share of value is far above its share of effort.</summary>
    Underserved,

    /// <summary>It could become a core customer: great potential, small purchases.</summary>
    Growth,
}

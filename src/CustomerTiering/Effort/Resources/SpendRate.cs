namespace CustomerTiering.Effort.Resources;

/// <summary>Spend ÷ sales (费用率), or unknown where there are no sales. The default value is unknown.</summary>
public readonly record struct SpendRate
{
    private SpendRate(double value)
    {
        Value = value;
        IsKnown = true;
    }

    /// <summary>There are no positive sales to divide by.</summary>
    public static SpendRate Unknown => default;

    /// <summary>Whether there are positive sales.</summary>
    public bool IsKnown { get; }

    /// <summary>Spend ÷ sales; 0 where unknown.</summary>
    public double Value { get; }

    /// <summary>The rate of spend and sales; unknown where sales are not positive.</summary>
    public static SpendRate Of(decimal spend, decimal sales) => sales > 0 ? new SpendRate((double)(spend / sales)) : Unknown;
}

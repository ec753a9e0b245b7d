namespace CustomerTiering.Sales;

/// <summary>The amounts of one customer in 128 bits.</summary>
internal struct WideSums
{
    public Int128 Revenue;
    public Int128 Returns;
    public Int128 Cost;

    public void Add(in WideSums other)
    {
        Revenue = checked(Revenue + other.Revenue);
        Returns = checked(Returns + other.Returns);
        Cost = checked(Cost + other.Cost);
    }
}

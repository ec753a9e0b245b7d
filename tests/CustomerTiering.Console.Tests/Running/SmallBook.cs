namespace CustomerTiering.Console.Tests.Running;

/// <summary>A small order book as a file: five customers, a return, a line without customer.</summary>
internal static class SmallBook
{
    /// <summary>Net over all: alpha 700, beta 200, gamma 60, delta 40, epsilon −10; base 1,000. By 80/95: A alpha and beta, B gamma, C the rest.</summary>
    public const string Csv = """
        date,recorded,order,customer,item,amount
        2024-01-15,2024-01-15,1,alpha,x,500.00
        2024-03-01,2024-03-01,2,beta,x,200.00
        2024-05-01,2024-05-01,3,gamma,y,60.00
        2024-06-01,2024-07-15,4,alpha,y,200.00
        2024-06-10,2024-06-10,5,delta,x,40.00
        2024-06-11,2024-06-11,6,epsilon,x,-10.00
        2024-06-12,2024-06-12,7,,x,25.00

        """;
}

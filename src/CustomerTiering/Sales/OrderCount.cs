namespace CustomerTiering.Sales;

/// <summary>Counts each customer's orders with a positive line once, in any order of lines.</summary>
/// <remarks>Nearly every order belongs to one customer, so its first owner sits in an array; further owners go to a set.</remarks>
internal sealed class OrderCount(int orders, SumTable table)
{
    private readonly int[] firstOwner = new int[orders + 1];
    private readonly HashSet<(int Order, int Customer)> furtherOwners = [];

    public void Add(int customer, int order, long amount)
    {
        if (amount <= 0)
        {
            return;
        }

        if (order == 0)
        {
            table.Sums[customer].Orders++;
        }
        else if (firstOwner[order] == 0)
        {
            firstOwner[order] = customer + 1;
            table.Sums[customer].Orders++;
        }
        else if (firstOwner[order] != customer + 1 && furtherOwners.Add((order, customer)))
        {
            table.Sums[customer].Orders++;
        }
    }
}

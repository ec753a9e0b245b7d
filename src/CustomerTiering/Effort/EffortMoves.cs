namespace CustomerTiering.Effort;

/// <summary>Pairs those who have too much with those who have too little.</summary>
internal static class EffortMoves
{
    public static IReadOnlyList<EffortMove> Of(IReadOnlyList<CustomerEffort> customers)
    {
        CustomerEffort[] over = [.. customers.Where(customer => customer.Gap > 0).OrderByDescending(customer => customer.Gap).ThenBy(customer => customer.Customer)];
        CustomerEffort[] under = [.. customers.Where(customer => customer.Gap < 0).OrderBy(customer => customer.Gap).ThenBy(customer => customer.Customer)];
        var moves = new List<EffortMove>();
        var (from, to) = (0, 0);
        var (left, missing) = (0.0, 0.0);
        while (from < over.Length && to < under.Length)
        {
            left = left > 0 ? left : over[from].Gap;
            missing = missing > 0 ? missing : -under[to].Gap;
            var amount = Math.Min(left, missing);
            moves.Add(new EffortMove(over[from], under[to], amount));

            // The one that is used up goes on to the next; where both are, both do.
            var (leftAfter, missingAfter) = (left - amount, missing - amount);
            from += leftAfter <= 0 ? 1 : 0;
            to += missingAfter <= 0 ? 1 : 0;
            (left, missing) = (leftAfter, missingAfter);
        }

        return moves;
    }
}

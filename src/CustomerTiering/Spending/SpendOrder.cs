namespace CustomerTiering.Spending;

/// <summary>The order of a book of spend: only equal lines are tied.</summary>
internal static class SpendOrder
{
    public static int Compare(SpendLine left, SpendLine right)
    {
        var order = (left.Customer, left.Day, left.Kind.Value, left.Programme, left.Amount).CompareTo((right.Customer, right.Day, right.Kind.Value, right.Programme, right.Amount));
        order = order != 0 ? order : (left.Recorded, left.Rep, left.Quantity).CompareTo((right.Recorded, right.Rep, right.Quantity));
        return order != 0 ? order : string.CompareOrdinal(left.Currency.Code, right.Currency.Code);
    }
}

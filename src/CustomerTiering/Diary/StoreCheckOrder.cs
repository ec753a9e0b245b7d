namespace CustomerTiering.Diary;

/// <summary>An order of store checks in which only equal checks are tied: what orders visits that differ in nothing else.</summary>
internal static class StoreCheckOrder
{
    public static int Compare(StoreCheck left, StoreCheck right)
    {
        if (ReferenceEquals(left, right))
        {
            return 0;
        }

        var shelf = Compare(left.Shelf, right.Shelf, Compare);
        var rivals = shelf != 0 ? shelf : Compare(left.Rivals, right.Rivals, Compare);
        return rivals != 0 ? rivals : Compare(left.Problems, right.Problems, string.CompareOrdinal);
    }

    private static int Compare<T>(IReadOnlyList<T> left, IReadOnlyList<T> right, Comparison<T> compare)
    {
        for (var place = 0; place < Math.Min(left.Count, right.Count); place++)
        {
            var found = compare(left[place], right[place]);
            if (found != 0)
            {
                return found;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    private static int Compare(ShelfLine left, ShelfLine right)
    {
        var item = left.Item.CompareTo(right.Item);
        return item != 0 ? item : Facts(left).CompareTo(Facts(right));
    }

    private static int Compare(RivalOffer left, RivalOffer right)
    {
        var rival = string.CompareOrdinal(left.Rival, right.Rival);
        var item = rival != 0 ? rival : string.CompareOrdinal(left.Item, right.Item);
        var terms = item != 0 ? item : string.CompareOrdinal(left.Terms, right.Terms);
        return terms != 0 ? terms : Fact(left.Price).CompareTo(Fact(right.Price));
    }

    private static ((bool, decimal), (bool, decimal), (bool, decimal), (bool, decimal)) Facts(ShelfLine line) =>
        (Fact(line.Stock), Fact(line.Facings), Fact(line.ShelfShare), Fact(line.Price));

    private static (bool, decimal) Fact(Observed seen) => (seen.IsKnown, seen.Value);
}

namespace CustomerTiering.Tiering;

/// <summary>
/// Units in order of a key, in blocks of some hundred entries, with counts and weights of the blocks kept as leading sums: to put one in,
/// to take one out, and to find by key or by place cost O(log n) and the move of half a block.
/// </summary>
internal abstract class SortedBlocks<TKey>
    where TKey : struct
{
    private const int Capacity = 512;
    private const int Filled = 384;
    private const int Sparse = 64;

    private readonly List<Block> blocks = [new Block()];
    private readonly PrefixSums<int> counts = new();
    private readonly PrefixSums<Int128> weights = new();
    private TKey[] heads = new TKey[1];
    private int[] headUnits = new int[1];

    protected SortedBlocks() => Rearrange();

    /// <summary>Number of entries.</summary>
    public int Count { get; private set; }

    /// <summary>Fills it from entries in order.</summary>
    public void Load(ReadOnlySpan<TKey> keys, ReadOnlySpan<int> units)
    {
        blocks.Clear();
        for (var start = 0; start < keys.Length || start == 0; start += Filled)
        {
            var length = Math.Min(Filled, keys.Length - start);
            var block = new Block { Count = length };
            keys.Slice(start, length).CopyTo(block.Keys);
            units.Slice(start, length).CopyTo(block.Units);
            block.Weight = WeightOf(keys.Slice(start, length));
            blocks.Add(block);
        }

        Count = keys.Length;
        Rearrange();
    }

    /// <summary>How many entries are before a cut.</summary>
    public int PlaceOf<TCut>(TCut cut)
        where TCut : struct, ICut<TKey>
    {
        var (block, index) = Find(cut);
        return counts.Before(block) + index;
    }

    /// <summary>Puts an entry in at its cut.</summary>
    public void Insert<TCut>(TCut cut, in TKey key, int unit)
        where TCut : struct, ICut<TKey>
    {
        var (place, index) = Find(cut);
        if (blocks[place].Count == Capacity)
        {
            Split(place);
            (place, index) = Find(cut);
        }

        var block = blocks[place];
        block.Insert(index, key, unit);
        Note(place, index, +1, WeightOf([key]));
    }

    /// <summary>Takes out the first entry that is not before a cut.</summary>
    public void Remove<TCut>(TCut cut)
        where TCut : struct, ICut<TKey>
    {
        var (place, index) = Find(cut);
        if (index == blocks[place].Count)
        {
            (place, index) = (place + 1, 0);
        }

        var block = blocks[place];
        var weight = WeightOf([block.Keys[index]]);
        block.Remove(index);
        Note(place, index, -1, -weight);
        if (block.Count < Sparse && blocks.Count > 1)
        {
            Join(place == 0 ? 0 : place - 1);
        }
    }

    /// <summary>The key at a place.</summary>
    public TKey KeyAt(int place)
    {
        var block = counts.LastWithin(place, out var index);
        return blocks[block].Keys[index];
    }

    /// <summary>The units from a place on.</summary>
    public IEnumerable<int> UnitsFrom(int place)
    {
        if (place >= Count)
        {
            yield break;
        }

        for (var block = counts.LastWithin(place, out var index); block < blocks.Count; block++, index = 0)
        {
            for (; index < blocks[block].Count; index++)
            {
                yield return blocks[block].Units[index];
            }
        }
    }

    /// <summary>The units before a place, the nearest first.</summary>
    public IEnumerable<int> UnitsBefore(int place)
    {
        if (place == 0)
        {
            yield break;
        }

        var block = counts.LastWithin(place - 1, out var last);
        while (block >= 0)
        {
            for (var index = last; index >= 0; index--)
            {
                yield return blocks[block].Units[index];
            }

            block--;
            last = block < 0 ? 0 : blocks[block].Count - 1;
        }
    }

    /// <summary>The weight of the first entries.</summary>
    protected Int128 WeightOfFirst(int count)
    {
        var block = counts.LastWithin(count, out var rest);
        var whole = weights.Before(block);
        return rest == 0 ? whole : checked(whole + WeightOf(blocks[block].Keys.AsSpan(0, rest)));
    }

    /// <summary>The least number of first entries that weigh at least so much, where the first <paramref name="among"/> do, and none of them weighs less than nothing.</summary>
    protected int FirstReaching(Int128 weight, int among)
    {
        var (low, high) = (0, counts.LastWithin(among, out _));
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = weights.Before(middle) < weight ? (middle, high) : (low, middle - 1);
        }

        var sum = weights.Before(low);
        if (sum >= weight)
        {
            return counts.Before(low);
        }

        // The entry within the block that reaches the weight: halving adds up each entry about once.
        var keys = blocks[low].Keys.AsSpan(0, blocks[low].Count);
        var (from, until) = (0, keys.Length - 1);
        while (from < until)
        {
            var middle = (from + until) >>> 1;
            var more = WeightOf(keys[from..(middle + 1)]);
            if (sum + more < weight)
            {
                (from, sum) = (middle + 1, sum + more);
            }
            else
            {
                until = middle;
            }
        }

        return counts.Before(low) + from + 1;
    }

    /// <summary>The sum of what entries weigh.</summary>
    protected abstract Int128 WeightOf(ReadOnlySpan<TKey> keys);

    private (int Block, int Index) Find<TCut>(TCut cut)
        where TCut : struct, ICut<TKey>
    {
        var (low, high) = (1, blocks.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = cut.IsBefore(heads[middle], headUnits[middle]) ? (middle + 1, high) : (low, middle);
        }

        var block = blocks[low - 1];
        var (from, until) = (0, block.Count);
        while (from < until)
        {
            var middle = (from + until) >>> 1;
            (from, until) = cut.IsBefore(block.Keys[middle], block.Units[middle]) ? (middle + 1, until) : (from, middle);
        }

        return (low - 1, from);
    }

    private void Note(int place, int index, int more, Int128 weight)
    {
        var block = blocks[place];
        block.Weight += weight;
        Count += more;
        counts.Add(place, more);
        if (weight != 0)
        {
            weights.Add(place, weight);
        }

        if (index == 0)
        {
            (heads[place], headUnits[place]) = (block.Keys[0], block.Units[0]);
        }
    }

    private void Split(int place)
    {
        var later = blocks[place].TakeSecondHalf();
        later.Weight = WeightOf(later.Keys.AsSpan(0, later.Count));
        blocks[place].Weight -= later.Weight;
        blocks.Insert(place + 1, later);
        Rearrange();
    }

    /// <summary>Joins a sparse block with its neighbour where the two leave room to grow.</summary>
    private void Join(int place)
    {
        var (first, second) = (blocks[place], blocks[place + 1]);
        if (first.Count + second.Count <= Filled)
        {
            first.Append(second);
            first.Weight += second.Weight;
            blocks.RemoveAt(place + 1);
            Rearrange();
        }
    }

    private void Rearrange()
    {
        if (heads.Length < blocks.Count)
        {
            heads = new TKey[blocks.Count * 2];
            headUnits = new int[heads.Length];
        }

        for (var place = 0; place < blocks.Count; place++)
        {
            (heads[place], headUnits[place]) = (blocks[place].Keys[0], blocks[place].Units[0]);
        }

        counts.Reset(blocks.Count, place => blocks[place].Count);
        weights.Reset(blocks.Count, place => blocks[place].Weight);
    }

    private sealed class Block
    {
        public TKey[] Keys { get; } = new TKey[Capacity];

        public int[] Units { get; } = new int[Capacity];

        public int Count { get; set; }

        public Int128 Weight { get; set; }

        public void Insert(int index, in TKey key, int unit)
        {
            Array.Copy(Keys, index, Keys, index + 1, Count - index);
            Array.Copy(Units, index, Units, index + 1, Count - index);
            (Keys[index], Units[index]) = (key, unit);
            Count++;
        }

        public void Remove(int index)
        {
            Count--;
            Array.Copy(Keys, index + 1, Keys, index, Count - index);
            Array.Copy(Units, index + 1, Units, index, Count - index);
        }

        public void Append(Block other)
        {
            Array.Copy(other.Keys, 0, Keys, Count, other.Count);
            Array.Copy(other.Units, 0, Units, Count, other.Count);
            Count += other.Count;
        }

        public Block TakeSecondHalf()
        {
            var half = Count / 2;
            var later = new Block { Count = Count - half };
            Array.Copy(Keys, half, later.Keys, 0, later.Count);
            Array.Copy(Units, half, later.Units, 0, later.Count);
            Count = half;
            return later;
        }
    }
}

namespace CustomerTiering.Tiering;

/// <summary>A place between the entries of a <see cref="SortedBlocks{TKey}"/>: every entry is before it or not, those before it first.</summary>
internal interface ICut<TKey>
{
    bool IsBefore(in TKey key, int unit);
}

namespace CustomerTiering.Planning.Search;

/// <summary>Days of which one must see a visit, half-open, and what it costs in thousandths of a minute if none does.</summary>
internal readonly record struct NeedWindow(int From, int To, long Cost);

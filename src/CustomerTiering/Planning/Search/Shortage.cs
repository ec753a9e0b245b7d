namespace CustomerTiering.Planning.Search;

/// <summary>Days, half-open, in which visits need more minutes than there are.</summary>
internal readonly record struct Shortage(int From, int To, int Needed, int Available);

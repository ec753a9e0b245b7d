namespace CustomerTiering.Planning.Search;

/// <summary>A day's route: the stops in order, the minutes they begin at, and the latest minutes at which each and the rest of the day still hold.</summary>
internal readonly ref struct RouteSpans(ReadOnlySpan<int> stops, ReadOnlySpan<int> begins, ReadOnlySpan<int> latest)
{
    public ReadOnlySpan<int> Stops { get; } = stops;

    public ReadOnlySpan<int> Begins { get; } = begins;

    public ReadOnlySpan<int> Latest { get; } = latest;
}

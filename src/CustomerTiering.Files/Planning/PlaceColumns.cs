using CustomerTiering.Files.History;

namespace CustomerTiering.Files.Planning;

/// <summary>The columns of a place: degrees, or kilometres on a flat map.</summary>
internal sealed record PlaceColumns(HistoryColumn Latitude, HistoryColumn Longitude, HistoryColumn X, HistoryColumn Y)
{
    public static PlaceColumns Usual { get; } = new(
        new HistoryColumn("latitude", false, "lat", "纬度"), new HistoryColumn("longitude", false, "lon", "lng", "经度"),
        new HistoryColumn("x", false, "x公里"), new HistoryColumn("y", false, "y公里"));

    public IReadOnlyList<HistoryColumn> All => [Latitude, Longitude, X, Y];
}

using CustomerTiering.Files.Fixed;

namespace CustomerTiering.Files.Planning;

/// <summary>The columns of a place: degrees, or kilometres on a flat map.</summary>
internal sealed record PlaceColumns(FixedColumn Latitude, FixedColumn Longitude, FixedColumn X, FixedColumn Y)
{
    public static PlaceColumns Usual { get; } = new(
        new FixedColumn("latitude", false, "lat", "纬度") { IsOneOfSeveral = true }, new FixedColumn("longitude", false, "lon", "lng", "经度"),
        new FixedColumn("x", false, "x公里") { IsOneOfSeveral = true }, new FixedColumn("y", false, "y公里"));

    public IReadOnlyList<FixedColumn> All => [Latitude, Longitude, X, Y];
}

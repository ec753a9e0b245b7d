using System.Globalization;

namespace CustomerTiering.Planning;

/// <summary>A place on earth in degrees, WGS 84.</summary>
public readonly record struct Place
{
    private const double EarthRadiusKilometres = 6371.0088;

    /// <summary>A place.</summary>
    /// <param name="latitude">Degrees north, −90 to 90.</param>
    /// <param name="longitude">Degrees east, −180 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not on earth.</exception>
    public Place(double latitude, double longitude)
    {
        if (!(latitude is >= -90 and <= 90))
        {
            throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "A latitude lies within -90 to 90 degrees.");
        }

        if (!(longitude is >= -180 and <= 180))
        {
            throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "A longitude lies within -180 to 180 degrees.");
        }

        (Latitude, Longitude) = (latitude, longitude);
    }

    /// <summary>A place on a flat map of kilometres, laid where a degree is as long to the north as to the east: on the equator.</summary>
    /// <param name="east">Kilometres to the east of the map's corner, −1,000 to 1,000.</param>
    /// <param name="north">Kilometres to the north of it, −1,000 to 1,000.</param>
    /// <remarks>Within 300 km of the corner distances are those of the flat map but for a thousandth.</remarks>
    public static Place OnFlatMap(double east, double north)
    {
        const double degree = EarthRadiusKilometres * Math.PI / 180;
        return new Place(north / degree, east / degree);
    }

    /// <summary>Degrees north.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east.</summary>
    public double Longitude { get; }

    /// <summary>Kilometres as the crow flies, on a sphere of the earth's mean radius: by the haversine, which is exact for short ways too.</summary>
    public double KilometresTo(Place other)
    {
        const double degree = Math.PI / 180;
        var north = SteadyAngle.Sin((other.Latitude - Latitude) * degree / 2);
        var east = SteadyAngle.Sin((other.Longitude - Longitude) * degree / 2);
        var square = (north * north) + (SteadyAngle.Cos(Latitude * degree) * SteadyAngle.Cos(other.Latitude * degree) * east * east);
        return 2 * EarthRadiusKilometres * SteadyAngle.Asin(Math.Sqrt(Math.Min(1, square)));
    }

    /// <summary>Latitude and longitude in invariant notation, <c>30.1234, 104.5678</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude:0.######}, {Longitude:0.######}");
}

namespace CustomerTiering.Files.Planning;

/// <summary>Where the ways of a plan come from.</summary>
public enum TravelSource
{
    /// <summary>From coordinates.</summary>
    Coordinates,

    /// <summary>From a table that has every way.</summary>
    Table,

    /// <summary>From a table, and from coordinates where it says nothing.</summary>
    CompletedTable,
}

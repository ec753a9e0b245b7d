namespace CustomerTiering.Files.Planning;

/// <summary>Reads one row; false where it was rejected.</summary>
internal delegate bool PlanRowReader<T>(PlanRow row, out T item);

namespace CustomerTiering.Files.Columns;

/// <summary>That a column may be a field, and how surely: rank 1 before 2 before 3.</summary>
internal readonly record struct FieldClaim(Field Field, int Rank);

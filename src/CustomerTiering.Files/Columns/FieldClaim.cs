namespace CustomerTiering.Files.Columns;

/// <summary>That a column may be a field, and how surely: rank 1 before 2 before 3, and within a rank a name without a remark in brackets before one with it.</summary>
internal readonly record struct FieldClaim(Field Field, int Rank, bool HasRemark)
{
    /// <summary>Ranks there are.</summary>
    public const int LastRank = 3;

    /// <summary>The place in the order in which columns are chosen, from 2 to 7; 0 for no claim.</summary>
    public int Order => (Rank * 2) + (HasRemark ? 1 : 0);
}

namespace CustomerTiering.Sql.Running;

/// <summary>What a mapped column is used as.</summary>
internal enum MappedUse
{
    Id,
    Day,
    Amount,
    Text,
}

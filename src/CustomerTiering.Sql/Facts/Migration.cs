namespace CustomerTiering.Sql.Facts;

/// <summary>One numbered step of the store's tables. It never changes once it was published; a later change is a later number.</summary>
/// <param name="Number">1, 2, 3 and so on without a gap.</param>
/// <param name="Name">What it makes.</param>
/// <param name="Sqlite">Its statements for SQLite.</param>
/// <param name="Postgres">Its statements for PostgreSQL; <c>{s}</c> stands for the quoted schema and a dot.</param>
internal sealed record Migration(int Number, string Name, string Sqlite, string Postgres);

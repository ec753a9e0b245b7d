using CustomerTiering.Calendars;
using CustomerTiering.Sql.Tests.Books;
using CustomerTiering.Sql.Tests.Databases;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Sql.Tests;

/// <summary>Row for row, the database decides as the library does: any book, any policy that can be said, any names.</summary>
public sealed class EqualityLaws
{
    [Property(MaxTest = 40)]
    public Task SQLite_decides_any_book_by_any_policy_as_the_library_does(int seed) => DecidesAlikeAsync(Database.SqliteAsync, seed);

    [PostgresFact]
    public async Task PostgreSQL_decides_any_book_by_any_policy_as_the_library_does()
    {
        for (var draw = 0; draw < 40; draw++)
        {
            await DecidesAlikeAsync(Database.PostgresAsync, System.Security.Cryptography.RandomNumberGenerator.GetInt32(int.MaxValue));
        }
    }

    private static async Task DecidesAlikeAsync(Func<Task<Database>> open, int seed)
    {
        var book = AnyBook.Of(seed);
        var portfolio = book.Portfolio();
        await using var database = await open();
        var mapping = await FactTables.LoadAsync(database, book, seed % 3 == 0 ? TableNames.Hostile : TableNames.Plain);
        for (var i = 0; i < 6; i++)
        {
            var policy = i == 0 ? TieringPolicy.Abc : i == 1 ? TieringPolicy.ForDistributors : AnyPolicy.Of(unchecked((seed * 31) + i));
            var scope = TieringScope.TwelveMonthsTo(AnyBook.AsOf.PlusDays(-7 * i));
            scope = i == 4 ? TieringScope.Over(DayRange.All, AnyBook.AsOf) : i % 2 == 0 ? scope : scope.AsKnownOn(AnyBook.AsOf.PlusDays(-10));
            var expected = Decided.InProcess(policy.Decide(portfolio, scope));
            var found = await Decided.InDatabaseAsync(database.Connection, policy, mapping, scope);
            Decided.ShouldEqual(found, expected, FormattableString.Invariant($"{database.Dialect}, seed {seed}, policy {i}: {policy.ToJson()}"));
        }
    }
}

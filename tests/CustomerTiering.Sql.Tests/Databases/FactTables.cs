using System.Data.Common;
using CustomerTiering.Calendars;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Statements;
using CustomerTiering.Sql.Tests.Books;
using Microsoft.Data.Sqlite;
using Npgsql;
using NodaTime;
using NpgsqlTypes;

namespace CustomerTiering.Sql.Tests.Databases;

/// <summary>Puts a book into tables of a database, under any names, and says where everything stands.</summary>
internal static class FactTables
{
    public static async Task<SqlMapping> LoadAsync(Database database, BookFacts book, TableNames names)
    {
        var orders = Grammar.Table(database.Table(names.Orders));
        var customers = Grammar.Table(database.Table(names.Customers));
        var groups = Grammar.Table(database.Table(names.Groups));
        var (day, whole) = database.Dialect == SqlDialect.Sqlite ? ("TEXT", "INTEGER") : ("date", "bigint");
        var measures = book.Supplied.Select((_, place) => names.Column("measure " + Grammar.Number(place))).ToArray();
        await database.RunAsync($"CREATE TABLE {orders} ({Q("customer")} text, {Q("day")} {day}, {Q("recorded")} {day}, {Q("amount")} {whole}, {Q("cost")} {whole}, {Q("order")} text)");
        await database.RunAsync($"CREATE TABLE {customers} ({Q("id")} text PRIMARY KEY, {Q("name")} text, {Q("channel")} text, {Q("group")} text, {Q("signed")} {day}, {Q("closed")} {day}{string.Concat(measures.Select(measure => $", {Grammar.Quote(measure)} {whole}"))})");
        await database.RunAsync($"CREATE TABLE {groups} ({Q("id")} text PRIMARY KEY, {Q("channel")} text)");
        await InsertAsync(database, orders, book.Rows.Select(line => (object?[])[line.Customer, line.Day, line.Recorded, line.Amount, line.Cost, line.Order]));
        await InsertAsync(database, customers, book.Customers.Select(customer => (object?[])
        [
            customer.Id.Value, customer.Name, OrNull(customer.Channel.Value), OrNull(customer.Group.Value),
            customer.Tenure.HasSigningDay ? customer.Tenure.SignedOn : null, customer.Tenure.HasClosingDay ? customer.Tenure.ClosedFrom : null,
            .. book.Supplied.Select(supplied => supplied.TryGet(customer.Id, out var value) ? (object)(long)(value * BookFacts.MinorUnits) : null),
        ]));
        await InsertAsync(database, groups, book.Groups.Select(group => (object?[])[group.Id.Value, OrNull(group.Channel.Value)]));
        return new SqlMapping(new OrdersMapping(database.Table(names.Orders), names.Column("customer"), names.Column("day"), new SqlAmount.MinorUnits(names.Column("amount"), BookFacts.Digits))
        {
            Recorded = names.Column("recorded"),
            Cost = new SqlAmount.MinorUnits(names.Column("cost"), BookFacts.Digits),
            Order = names.Column("order"),
        })
        {
            Customers = !book.HasFile ? CustomersMapping.None : new CustomersMapping(database.Table(names.Customers), names.Column("id"))
            {
                Name = names.Column("name"),
                Channel = names.Column("channel"),
                Group = names.Column("group"),
                Signed = names.Column("signed"),
                Closed = names.Column("closed"),
                Supplied = [.. book.Supplied.Select((supplied, place) => new SuppliedColumn(supplied.Measure, new SqlAmount.MinorUnits(measures[place], BookFacts.Digits)))],
            },
            Groups = new GroupsMapping(database.Table(names.Groups), names.Column("id"), names.Column("channel")),
        };

        string Q(string column) => Grammar.Quote(names.Column(column));
    }

    /// <summary>Rows into a table, quickly; NULL, texts, whole numbers and days.</summary>
    public static async Task InsertAsync(Database database, string table, IEnumerable<object?[]> rows)
    {
        if (database.Connection is NpgsqlConnection postgres)
        {
            await using var copy = await postgres.BeginBinaryImportAsync($"COPY {table} FROM STDIN (FORMAT BINARY)");
            foreach (var row in rows)
            {
                await copy.StartRowAsync();
                foreach (var value in row)
                {
                    await (value switch
                    {
                        null => copy.WriteNullAsync(),
                        LocalDate day => copy.WriteAsync(day.ToDateOnly(), NpgsqlDbType.Date),
                        long number => copy.WriteAsync(number, NpgsqlDbType.Bigint),
                        _ => copy.WriteAsync((string)value, NpgsqlDbType.Text),
                    });
                }
            }

            await copy.CompleteAsync();
            return;
        }

        await using var transaction = await database.Connection.BeginTransactionAsync();
        await using var command = database.Connection.CreateCommand();
        command.Transaction = transaction;
        foreach (var row in rows)
        {
            if (command.Parameters.Count == 0)
            {
                command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", row.Select((_, place) => FormattableString.Invariant($"$p{place}")))})";
                command.Parameters.AddRange(row.Select((_, place) => (DbParameter)new SqliteParameter(FormattableString.Invariant($"$p{place}"), DBNull.Value)).ToArray());
            }

            for (var place = 0; place < row.Length; place++)
            {
                command.Parameters[place].Value = row[place] switch { null => DBNull.Value, LocalDate day => IsoDay.Text(day), var value => value };
            }

            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}

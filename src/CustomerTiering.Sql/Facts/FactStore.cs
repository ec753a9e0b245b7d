using System.Data.Common;
using CustomerTiering.Customers;
using CustomerTiering.Measures;
using CustomerTiering.Sales;
using CustomerTiering.Sql.Mapping;
using CustomerTiering.Sql.Running;
using CustomerTiering.Sql.Statements;
using NodaTime;

namespace CustomerTiering.Sql.Facts;

/// <summary>
/// An optional store of facts in SQLite or PostgreSQL: order lines, customers, groups and supplied measures, each with the day it took effect and the day it was
/// recorded. Facts are only added; the database itself refuses to change or delete one. A correction is a later-recorded fact.
/// </summary>
/// <remarks>The connection is the caller's and is left open. Money is kept in millionths, as in the library's ledger. Not safe for use from several threads at once.</remarks>
public sealed class FactStore
{
    private readonly DbConnection connection;
    private readonly string schema;

    private FactStore(DbConnection connection, string schema)
    {
        this.connection = connection;
        this.schema = schema;
        Dialect = Server.DialectOf(connection);
        if (Dialect == SqlDialect.Sqlite && schema.Length > 0)
        {
            throw new ArgumentException("SQLite has no schemas; the store takes the connection's main database.", nameof(schema));
        }
    }

    /// <summary>The database.</summary>
    public SqlDialect Dialect { get; }

    /// <summary>The store's tables as a decision needs them: who is on file by the last record of each customer, with potential as a supplied measure.</summary>
    public SqlMapping Mapping => new(new OrdersMapping(Table("order_line"), "customer", "effective", new SqlAmount.MinorUnits("amount_micros", SqlAmount.MostDigits))
    {
        Recorded = "recorded",
        Cost = new SqlAmount.MinorUnits("cost_micros", SqlAmount.MostDigits),
        Order = "order_id",
        Currency = "currency",
    })
    {
        Customers = new CustomersMapping(Table("customer_now"), "customer")
        {
            Name = "name",
            Channel = "channel",
            Group = "group_id",
            Signed = "signed",
            Closed = "closed",
            Supplied = [new SuppliedColumn(Measure.Potential, new SqlAmount.MinorUnits("potential_micros", SqlAmount.MostDigits))],
        },
        Groups = new GroupsMapping(Table("group_now"), "group_id", "channel"),
    };

    /// <summary>The store in a SQLite database.</summary>
    /// <exception cref="ArgumentException">The connection is of another kind.</exception>
    public static FactStore Of(DbConnection connection) => new(connection, Server.DialectOf(connection) == SqlDialect.Sqlite ? string.Empty : "tiering");

    /// <summary>The store in a schema of a PostgreSQL database, which is made where it is missing.</summary>
    /// <exception cref="ArgumentException">The connection is of another kind, or the name is empty.</exception>
    public static FactStore Of(DbConnection connection, string schema) => new(connection, SqlName.Checked(schema));

    /// <summary>Makes or completes the tables: every migration that the store does not have yet, in order, all in one transaction. Running it again changes nothing.</summary>
    /// <returns>The migrations that were applied, as <c>1 order lines</c>.</returns>
    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken token = default) => Migrations.ApplyAsync(connection, Dialect, schema, token);

    /// <summary>Adds order lines, all or none: by COPY in PostgreSQL, by one prepared statement in one transaction in SQLite.</summary>
    /// <param name="lines">The lines, taken as they come.</param>
    /// <param name="progress">Told the number of lines now and then.</param>
    /// <param name="token">Stops; nothing is then added.</param>
    /// <exception cref="ArgumentException">A line names no customer.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount, cost or quantity is beyond the ledger's range.</exception>
    public Task<FactsAdded> AddAsync(IEnumerable<OrderLine> lines, IProgress<long>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return FactLoad.AddAsync(connection, Table("order_line"), FactRows.OrderLineColumns, lines, FactRows.WriteAsync, progress, token);
    }

    /// <summary>Adds what became known of customers, all or none. The last by effective day, then by recorded day, then by order of adding is who the customer is now.</summary>
    /// <param name="customers">The customers.</param>
    /// <param name="effective">The day from which it holds.</param>
    /// <param name="recorded">The day it was recorded.</param>
    /// <param name="token">Stops; nothing is then added.</param>
    public Task<FactsAdded> AddAsync(IEnumerable<Customer> customers, LocalDate effective, LocalDate recorded, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(customers);
        return FactLoad.AddAsync(connection, Table("customer_fact"), FactRows.CustomerColumns, customers, (sink, customer) => FactRows.WriteAsync(sink, customer, effective, recorded), progress: null, token);
    }

    /// <summary>Adds what became known of groups, all or none, as for customers.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="effective">The day from which it holds.</param>
    /// <param name="recorded">The day it was recorded.</param>
    /// <param name="token">Stops; nothing is then added.</param>
    public Task<FactsAdded> AddAsync(IEnumerable<CustomerGroup> groups, LocalDate effective, LocalDate recorded, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return FactLoad.AddAsync(connection, Table("group_fact"), FactRows.GroupColumns, groups, (sink, group) => FactRows.WriteAsync(sink, group, effective, recorded), progress: null, token);
    }

    /// <summary>Adds values of a supplied measure, all or none. The last value of each customer holds.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="values">The values by customer.</param>
    /// <param name="effective">The day from which they hold.</param>
    /// <param name="recorded">The day they were recorded.</param>
    /// <param name="token">Stops; nothing is then added.</param>
    public Task<FactsAdded> AddAsync(Measure measure, IEnumerable<KeyValuePair<CustomerId, decimal>> values, LocalDate effective, LocalDate recorded, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(values);
        return FactLoad.AddAsync(connection, Table("measure_fact"), FactRows.MeasureColumns, values, (sink, value) => FactRows.WriteAsync(sink, measure, value, effective, recorded), progress: null, token);
    }

    private SqlTable Table(string name) => schema.Length == 0 ? SqlTable.Of(name) : SqlTable.In(schema, name);
}

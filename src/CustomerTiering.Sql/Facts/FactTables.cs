namespace CustomerTiering.Sql.Facts;

/// <summary>The statements of each migration.</summary>
internal static class FactTables
{
    private static readonly string[] Tables = ["order_line", "customer_fact", "group_fact", "measure_fact"];

    public static Migration OrderLines { get; } = new(
        1,
        "order lines",
        $"""
        CREATE TABLE order_line (
          fact INTEGER PRIMARY KEY, customer TEXT NOT NULL CHECK (customer <> ''), {SqliteDays}, order_id TEXT, item TEXT,
          quantity_micros INTEGER NOT NULL CHECK (typeof(quantity_micros) = 'integer'), amount_micros INTEGER NOT NULL CHECK (typeof(amount_micros) = 'integer'),
          cost_micros INTEGER CHECK (typeof(cost_micros) IN ('integer', 'null')), currency TEXT NOT NULL)
        """,
        $$"""
        CREATE TABLE {s}order_line (
          fact bigint GENERATED ALWAYS AS IDENTITY, customer text NOT NULL CHECK (customer <> ''), {{PostgresDays}}, order_id text, item text,
          quantity_micros bigint NOT NULL, amount_micros bigint NOT NULL, cost_micros bigint, currency text NOT NULL)
        """);

    public static Migration Customers { get; } = new(
        2,
        "customers, groups, measures",
        $"""
        CREATE TABLE customer_fact (fact INTEGER PRIMARY KEY, customer TEXT NOT NULL CHECK (customer <> ''), {SqliteDays}, name TEXT, channel TEXT, group_id TEXT, region TEXT, rep TEXT,
          signed TEXT CHECK (signed IS date(signed)), closed TEXT CHECK (closed IS date(closed)));
        CREATE TABLE group_fact (fact INTEGER PRIMARY KEY, group_id TEXT NOT NULL CHECK (group_id <> ''), {SqliteDays}, name TEXT, channel TEXT);
        CREATE TABLE measure_fact (fact INTEGER PRIMARY KEY, customer TEXT NOT NULL CHECK (customer <> ''), {SqliteDays}, measure TEXT NOT NULL, value_micros INTEGER NOT NULL CHECK (typeof(value_micros) = 'integer'));
        CREATE INDEX customer_fact_customer ON customer_fact (customer);
        CREATE INDEX measure_fact_customer ON measure_fact (measure, customer)
        """,
        $$"""
        CREATE TABLE {s}customer_fact (fact bigint GENERATED ALWAYS AS IDENTITY, customer text NOT NULL CHECK (customer <> ''), {{PostgresDays}}, name text, channel text, group_id text, region text, rep text,
          signed date, closed date);
        CREATE TABLE {s}group_fact (fact bigint GENERATED ALWAYS AS IDENTITY, group_id text NOT NULL CHECK (group_id <> ''), {{PostgresDays}}, name text, channel text);
        CREATE TABLE {s}measure_fact (fact bigint GENERATED ALWAYS AS IDENTITY, customer text NOT NULL CHECK (customer <> ''), {{PostgresDays}}, measure text NOT NULL, value_micros bigint NOT NULL);
        CREATE INDEX ON {s}customer_fact (customer);
        CREATE INDEX ON {s}measure_fact (measure, customer)
        """);

    public static Migration OnlyAdded { get; } = new(
        3,
        "facts are only added",
        string.Join(";\n", Tables.SelectMany(table => new[] { "UPDATE", "DELETE" }, (table, change) =>
            $"CREATE TRIGGER {table}_no_{change.ToLowerInvariant()} BEFORE {change} ON {table} BEGIN SELECT RAISE(ABORT, 'facts are only added: record a later one'); END")),
        "CREATE FUNCTION {s}refuse_change() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN RAISE EXCEPTION 'facts are only added: record a later one'; END $body$;\n"
            + string.Join(";\n", Tables.SelectMany(table => new[]
            {
                $"CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON {{s}}{table} FOR EACH ROW EXECUTE FUNCTION {{s}}refuse_change()",
                $"CREATE TRIGGER only_added_whole BEFORE TRUNCATE ON {{s}}{table} FOR EACH STATEMENT EXECUTE FUNCTION {{s}}refuse_change()",
            })));

    public static Migration Now { get; } = new(4, "customers and groups as they are now", Views(string.Empty), Views("{s}"));

    private static string SqliteDays => "effective TEXT NOT NULL CHECK (effective IS date(effective)), recorded TEXT NOT NULL CHECK (recorded IS date(recorded))";

    private static string PostgresDays => "effective date NOT NULL, recorded date NOT NULL";

    // Both databases say it alike; in Citus each customer's rows lie together, so each worker finds its own.
    private static string Views(string prefix) => $"""
        CREATE VIEW {prefix}customer_now AS
          SELECT c.customer, c.name, c.channel, c.group_id, c.region, c.rep, c.signed, c.closed, p.value_micros AS potential_micros
          FROM (SELECT f.*, ROW_NUMBER() OVER (PARTITION BY f.customer ORDER BY f.effective DESC, f.recorded DESC, f.fact DESC) AS place FROM {prefix}customer_fact AS f) AS c
          LEFT JOIN (SELECT m.customer, m.value_micros, ROW_NUMBER() OVER (PARTITION BY m.customer ORDER BY m.effective DESC, m.recorded DESC, m.fact DESC) AS place
            FROM {prefix}measure_fact AS m WHERE m.measure = 'potential') AS p ON p.customer = c.customer AND p.place = 1
          WHERE c.place = 1;
        CREATE VIEW {prefix}group_now AS
          SELECT g.group_id, g.name, g.channel
          FROM (SELECT f.*, ROW_NUMBER() OVER (PARTITION BY f.group_id ORDER BY f.effective DESC, f.recorded DESC, f.fact DESC) AS place FROM {prefix}group_fact AS f) AS g
          WHERE g.place = 1
        """;
}

namespace CustomerTiering.Sql.Tests.Databases;

/// <summary>The names of a test's tables, and what comes before and after the name of each column.</summary>
internal sealed record TableNames(string Orders, string Customers, string Groups, string Before, string After)
{
    public static TableNames Plain { get; } = new("order_line", "customer", "customer_group", string.Empty, string.Empty);

    /// <summary>Names that would end a statement if they were ever read as part of one.</summary>
    public static TableNames Hostile { get; } = new(
        "orders\"; DROP TABLE victim; --", "客户 'x'\" OR 1=1 /*", "$1 @p ?1 \"\"\n--", "a\"b'; DELETE FROM victim; -- ", " \"\" $2 */\n");

    public string Column(string name) => Before + name + After;
}

using System.Globalization;
using System.Numerics;
using CustomerTiering.Sql.Statements;
using FsCheck.Xunit;
using Microsoft.Data.Sqlite;

namespace CustomerTiering.Sql.Tests;

/// <summary>Comparisons beyond 64 bits in plain SQLite agree with whole numbers of any size.</summary>
public sealed class WideComparisonLaws
{
    private static readonly long[] Edges = [0, 1, -1, 65535, 65536, -65536, int.MaxValue, 1L << 47, (1L << 48) - 1, -(1L << 48), long.MaxValue, long.MinValue, long.MinValue + 1];

    [Property(MaxTest = 200)]
    public void Sums_of_products_are_compared_exactly(int seed)
    {
        var random = new Random(seed);
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE t (a, b, c, d)";
        command.ExecuteNonQuery();
        var columns = Enumerable.Range(0, 4).Select(_ => Number(random)).ToArray();
        if (random.Next(3) == 0)
        {
            // Equal products are the case that a slip would show in first.
            (columns[2], columns[3]) = (columns[1], columns[0]);
        }

        command.CommandText = $"INSERT INTO t VALUES ({string.Join(", ", columns.Select(number => number == long.MinValue ? "-9223372036854775807 - 1" : number.ToString(CultureInfo.InvariantCulture)))})";
        command.ExecuteNonQuery();
        Product[] left = [new("t.a", "t.b", Factor(random)), .. random.Next(2) == 0 ? (Product[])[new("t.c", Factor(random))] : []];
        Product[] right = [new("t.c", "t.d", random.Next(2) == 0 ? left[0].Factor : Factor(random))];
        var values = new ParameterList();
        command.CommandText = $"SELECT {WideComparison.AtLeast(left, right, values)} FROM t";
        for (var i = 0; i < values.Values.Count; i++)
        {
            command.Parameters.AddWithValue("$" + (i + 1).ToString(CultureInfo.InvariantCulture), (long)((SqlValue.Whole)values.Values[i]).Number);
        }

        ((long)command.ExecuteScalar()! != 0).ShouldBe(Sum(left, columns) >= Sum(right, columns), string.Join(' ', columns));
    }

    private static BigInteger Sum(Product[] terms, long[] columns) => terms.Aggregate(BigInteger.Zero, (sum, term) => sum + (Column(term.First, columns) * (term.Second.Length == 0 ? 1 : Column(term.Second, columns)) * term.Factor));

    private static BigInteger Column(string name, long[] columns) => columns[name[^1] - 'a'];

    private static long Number(Random random) => random.Next(3) == 0 ? Edges[random.Next(Edges.Length)] : random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(63);

    private static BigInteger Factor(Random random) => random.Next(4) switch
    {
        0 => 1,
        1 => random.Next(-5, 6),
        2 => BigInteger.Pow(10, random.Next(31)),
        _ => (BigInteger)random.NextInt64() * random.NextInt64(-1_000_000, 1_000_000),
    };
}

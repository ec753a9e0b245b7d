using System.Globalization;
using System.Numerics;
using NodaTime;

namespace CustomerTiering.Sql.Statements;

/// <summary>Collects the values of a statement and hands out their places; the same value has one place.</summary>
internal sealed class ParameterList
{
    private readonly List<SqlValue> values = [];
    private readonly Dictionary<SqlValue, string> places = [];

    public IReadOnlyList<SqlValue> Values => values;

    public string Text(string value) => Add(new SqlValue.Text(value));

    public string Whole(BigInteger value) => Add(new SqlValue.Whole(value));

    public string Day(LocalDate value) => Add(new SqlValue.Day(value));

    private string Add(SqlValue value)
    {
        if (!places.TryGetValue(value, out var place))
        {
            values.Add(value);
            place = "$" + values.Count.ToString(CultureInfo.InvariantCulture);
            places.Add(value, place);
        }

        return place;
    }
}

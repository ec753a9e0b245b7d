using System.Numerics;

namespace CustomerTiering.Sql.Statements;

/// <summary>
/// Compares sums of products beyond 64 bits in plain 64-bit SQL. Every number is taken apart into digits of 16 bits, the highest with its sign; like
/// digits are multiplied and added (at most 2⁵⁶, so nothing overflows), the two sides are subtracted digit by digit, and what is
/// carried up to the top tells the sign: one chain of shifts, exact for any numbers.
/// </summary>
internal static class WideComparison
{
    private const int Bits = 16;
    private const string Mask = "65535";

    /// <summary>A condition: the left sum is at least the right one. NULL as soon as a column is.</summary>
    public static string AtLeast(IReadOnlyList<Product> left, IReadOnlyList<Product> right, ParameterList values)
    {
        var digits = new SortedDictionary<int, List<string>>();
        foreach (var term in left.Concat(right.Select(term => term.Negated)).Where(term => !term.Factor.IsZero))
        {
            Add(digits, term, values);
        }

        // The highest digit is reached through empty ones, so that every carry is taken along.
        var top = digits.Count == 0 ? 0 : digits.Keys.Last();
        var carry = string.Empty;
        for (var place = 0; place <= top; place++)
        {
            var own = digits.TryGetValue(place, out var terms) ? string.Join(" ", terms).TrimStart('+', ' ') : "0";
            var sum = carry.Length == 0 ? own : $"({carry} >> {Grammar.Number(Bits)}) + {own}";
            carry = place == top ? sum : $"({sum})";
        }

        return $"({carry} >= 0)";
    }

    private static void Add(SortedDictionary<int, List<string>> digits, Product term, ParameterList values)
    {
        var sign = term.Factor.Sign < 0 ? "-" : "+";
        var factor = DigitsOf(BigInteger.Abs(term.Factor));
        for (var i = 0; i < 4; i++)
        {
            for (var j = 0; j < (term.Second.Length == 0 ? 1 : 4); j++)
            {
                for (var k = 0; k < factor.Count; k++)
                {
                    if (factor[k] != 0)
                    {
                        var columns = Digit(term.First, i) + (term.Second.Length == 0 ? string.Empty : " * " + Digit(term.Second, j));
                        var times = factor[k] == 1 ? string.Empty : " * " + values.Whole(factor[k]);
                        Place(digits, i + j + k).Add($"{sign} {columns}{times}");
                    }
                }
            }
        }
    }

    private static List<string> Place(SortedDictionary<int, List<string>> digits, int place)
    {
        if (!digits.TryGetValue(place, out var terms))
        {
            digits.Add(place, terms = []);
        }

        return terms;
    }

    private static string Digit(string column, int place) => place switch
    {
        0 => $"({column} & {Mask})",
        3 => $"({column} >> 48)",
        _ => $"({column} >> {Grammar.Number(Bits * place)} & {Mask})",
    };

    private static List<int> DigitsOf(BigInteger factor)
    {
        var digits = new List<int>();
        for (; factor > 0; factor >>= Bits)
        {
            digits.Add((int)(factor & 0xFFFF));
        }

        return digits;
    }
}

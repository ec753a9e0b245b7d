using System.Numerics;

namespace CustomerTiering.Sql.Statements;

/// <summary>One or two whole columns times a whole number of the policy: a term of an exact comparison.</summary>
/// <param name="First">The first column.</param>
/// <param name="Second">The second column; empty for one.</param>
/// <param name="Factor">The number.</param>
internal sealed record Product(string First, string Second, BigInteger Factor)
{
    public Product(string only, BigInteger factor)
        : this(only, string.Empty, factor)
    {
    }

    public Product Negated => this with { Factor = -Factor };
}

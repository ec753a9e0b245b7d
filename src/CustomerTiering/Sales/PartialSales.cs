namespace CustomerTiering.Sales;

/// <summary>
/// The sums of a part of a book, as bytes that can be stored and sent: any engine adds up its own lines, and the parts are merged where
/// they meet.
/// </summary>
/// <remarks>
/// <para>
/// Partial sales of one window and currency form a commutative monoid: <see cref="Merge"/> may take the parts in any order and grouping, an
/// empty summer's part changes nothing, and equal sums are equal bytes. Orders with an id are carried by id, so that an order whose lines lie in
/// two parts is counted once; lines are to lie in one part each.
/// </para>
/// <para>The bytes end with a digest; damage in store or on the way is refused by <see cref="Parse"/>, never summed.</para>
/// </remarks>
public sealed class PartialSales : IEquatable<PartialSales>
{
    private readonly byte[] bytes;

    internal PartialSales(byte[] bytes) => this.bytes = bytes;

    /// <summary>The part as bytes, the same for the same sums on every machine.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>Reads a part from its bytes.</summary>
    public static PartialSalesOutcome Parse(ReadOnlySpan<byte> bytes) => PartialSalesReader.TryCheck(bytes, out var fault)
        ? new PartialSalesOutcome.Valid(new PartialSales(bytes.ToArray()))
        : new PartialSalesOutcome.Damaged(fault);

    /// <summary>The sums of two parts together. O(customers of both).</summary>
    /// <exception cref="ArgumentException">The parts are of different windows or currencies.</exception>
    public static PartialSales Merge(PartialSales left, PartialSales right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var summer = left.ToSummer();
        summer.Merge(right);
        return summer.ToPartial();
    }

    /// <summary>A summer that holds the part and takes further lines and parts.</summary>
    public SalesSummer ToSummer()
    {
        var summer = PartialSalesReader.Header(bytes).NewSummer();
        summer.Merge(this);
        return summer;
    }

    /// <inheritdoc/>
    public bool Equals(PartialSales? other) => other is not null && bytes.AsSpan().SequenceEqual(other.bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PartialSales);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }
}

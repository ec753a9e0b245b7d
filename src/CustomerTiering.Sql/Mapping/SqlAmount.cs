namespace CustomerTiering.Sql.Mapping;

/// <summary>
/// A column with amounts, or with values of a measure, and how its numbers are to be read. Only whole numbers of a stated smallest unit are added
/// up, so every sum is exact.
/// </summary>
public abstract record SqlAmount
{
    /// <summary>The most digits after the point: the library's ledger keeps six.</summary>
    public const int MostDigits = 6;

    private SqlAmount(SqlColumn column, int digits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, MostDigits);
        Column = column;
        Digits = digits;
    }

    /// <summary>There is no such column.</summary>
    public static SqlAmount None { get; } = new NotMapped();

    /// <summary>The column.</summary>
    public SqlColumn Column { get; }

    /// <summary>Digits after the point of the smallest unit: 2 for cents, 0 to 6.</summary>
    public int Digits { get; }

    /// <summary>Whether there is no such column.</summary>
    public bool IsNone => this is NotMapped;

    /// <summary>Calls the function of the case that holds.</summary>
    public abstract T Match<T>(Func<NotMapped, T> notMapped, Func<MinorUnits, T> minorUnits, Func<Units, T> units, Func<RoundedUnits, T> roundedUnits);

    /// <summary>The table has no such column.</summary>
    public sealed record NotMapped : SqlAmount
    {
        internal NotMapped()
            : base(SqlColumn.None, 0)
        {
        }

        /// <inheritdoc/>
        public override T Match<T>(Func<NotMapped, T> notMapped, Func<MinorUnits, T> minorUnits, Func<Units, T> units, Func<RoundedUnits, T> roundedUnits) => notMapped(this);
    }

    /// <summary>Whole numbers of the smallest unit: 1234 with two digits is 12.34. SQLite: an INTEGER column. PostgreSQL: smallint, integer, bigint or numeric without decimals.</summary>
    public sealed record MinorUnits : SqlAmount
    {
        /// <summary>A column of whole numbers.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Digits are not 0 to 6.</exception>
        public MinorUnits(SqlColumn column, int digits)
            : base(column, digits)
        {
        }

        /// <inheritdoc/>
        public override T Match<T>(Func<NotMapped, T> notMapped, Func<MinorUnits, T> minorUnits, Func<Units, T> units, Func<RoundedUnits, T> roundedUnits) => minorUnits(this);
    }

    /// <summary>Exact decimals in units of the currency, such as PostgreSQL's <c>numeric(18,2)</c>. The declared decimals may not be more than the digits. SQLite has no such type.</summary>
    public sealed record Units : SqlAmount
    {
        /// <summary>A column of exact decimals.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Digits are not 0 to 6.</exception>
        public Units(SqlColumn column, int digits)
            : base(column, digits)
        {
        }

        /// <inheritdoc/>
        public override T Match<T>(Func<NotMapped, T> notMapped, Func<MinorUnits, T> minorUnits, Func<Units, T> units, Func<RoundedUnits, T> roundedUnits) => units(this);
    }

    /// <summary>
    /// Numbers in units of the currency that may be finer than the digits, each rounded to them before it is added; the result carries a warning. SQLite: a
    /// REAL column, to the nearest. PostgreSQL: numeric of any scale, halves to even, or double precision through its shortest text.
    /// </summary>
    public sealed record RoundedUnits : SqlAmount
    {
        /// <summary>A column to be rounded.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Digits are not 0 to 6.</exception>
        public RoundedUnits(SqlColumn column, int digits)
            : base(column, digits)
        {
        }

        /// <inheritdoc/>
        public override T Match<T>(Func<NotMapped, T> notMapped, Func<MinorUnits, T> minorUnits, Func<Units, T> units, Func<RoundedUnits, T> roundedUnits) => roundedUnits(this);
    }
}
